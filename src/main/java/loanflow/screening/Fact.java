package loanflow.screening;

import static loanflow.screening.FactSource.*;
import static loanflow.screening.FactType.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every fact that screening knows: its name in the decision tables (the constant in camel case), its type and who may
 * say it.
 */
enum Fact {
    AGE(COUNT, SERVER),
    IS_STUDENT(FLAG, SERVER),
    HOUR_OF_DAY(COUNT, SERVER),
    EMPLOYER_HAS_AGENT_KEYWORD(FLAG, SERVER),

    DEVICE_IS_EMULATOR(FLAG, CLIENT),
    DEVICE_IS_ROOTED(FLAG, CLIENT),
    HOOK_FRAMEWORK_DETECTED(FLAG, CLIENT),
    MOCK_LOCATION(FLAG, CLIENT),
    APP_INSTALL_MINUTES(NUMBER, CLIENT),
    GPS_TO_HOME_KM(NUMBER, CLIENT),
    GPS_TO_WORK_KM(NUMBER, CLIENT),
    GPS_CITY(TEXT, CLIENT),
    MOVE_SPEED_KMH(NUMBER, CLIENT),
    GPS_IN_BLOCKED_GEOHASH(FLAG, CLIENT),
    FORM_SECONDS(COUNT, CLIENT),
    PRIVACY_PAGE_SECONDS(COUNT, CLIENT),
    PASTE_ID_COUNT(COUNT, CLIENT),
    PASTE_PHONE_COUNT(COUNT, CLIENT),
    ID_EDITS(COUNT, CLIENT),
    PHONE_EDITS(COUNT, CLIENT),
    CONTACT_PERMISSION_REQUIRED(FLAG, CLIENT),

    ID_VERIFIED(FLAG, IDENTITY),
    FACE_MATCH_SCORE(RATIO, IDENTITY),
    LIVENESS_PASSED(FLAG, IDENTITY),
    THREE_FACTOR_MATCH(FLAG, IDENTITY),
    BANK_CARD_OWNER_MATCH(FLAG, IDENTITY),

    IP_IS_PROXY(FLAG, DEVICE),
    IP_IS_DATACENTER(FLAG, DEVICE),
    IP_CITY(TEXT, DEVICE),

    PHONE_TENURE_MONTHS(COUNT, CARRIER),
    PHONE_IS_VIRTUAL(FLAG, CARRIER),
    SIM_SWAP_DAYS(COUNT, CARRIER),
    PHONE_CITY(TEXT, CARRIER),

    BLACKLIST_HIT(TEXT, WATCH_LIST),
    GREYLIST_HIT(FLAG, WATCH_LIST),
    SANCTIONS_HIT(FLAG, WATCH_LIST),
    CONTACT_HITS_BLACKLIST(FLAG, WATCH_LIST),

    PLATFORMS_7D(COUNT, PLATFORMS),
    PLATFORMS_30D(COUNT, PLATFORMS),
    PLATFORMS_90D(COUNT, PLATFORMS),

    CURRENT_DPD_ANY_LENDER(COUNT, BUREAU),
    MAX_DPD_24M(COUNT, BUREAU),
    HARD_ENQUIRIES_30D(COUNT, BUREAU),
    HARD_ENQUIRIES_90D(COUNT, BUREAU),
    CARD_UTILISATION(RATIO, BUREAU),
    DELINQUENCIES_24M(COUNT, BUREAU),
    CREDIT_HISTORY_DAYS(COUNT, BUREAU),
    HARD_ENQUIRIES_6M(COUNT, BUREAU),
    MONTHS_SINCE_DELINQUENCY(COUNT, BUREAU),
    MONTHS_SINCE_PUBLIC_RECORD(COUNT, BUREAU),
    OPEN_ACCOUNTS(COUNT, BUREAU),
    TOTAL_ACCOUNTS(COUNT, BUREAU),
    PUBLIC_RECORDS(COUNT, BUREAU),
    BANKRUPTCIES(COUNT, BUREAU),
    REVOLVING_BALANCE_FEN(FEN, BUREAU),
    DEBT_TO_INCOME(RATIO, BUREAU),
    HOME_OWNERSHIP(TEXT, BUREAU),
    INCOME_VERIFICATION(TEXT, INCOME),
    STATED_PURPOSE(TEXT, BUREAU),
    EXISTING_MONTHLY_DEBT_FEN(FEN, BUREAU),
    OTHER_UNSECURED_FEN(FEN, BUREAU),

    BANK_INFLOW_FEN(FEN, INCOME),
    SOCIAL_SECURITY_BASE_FEN(FEN, INCOME),
    TAXED_INCOME_FEN(FEN, INCOME),

    STEP_UP_LIVENESS_PASSED(FLAG, LIVENESS),
    CALL_BACK_CONFIRMED(FLAG, LIVENESS),

    DEVICE_AGE_HOURS(NUMBER, COUNTED),
    ACCOUNTS_ON_DEVICE_30D(COUNT, COUNTED),
    DEVICES_OF_ID_7D(COUNT, COUNTED),
    DEVICES_OF_ID_30D(COUNT, COUNTED),
    IDS_OF_PHONE_90D(COUNT, COUNTED),
    PHONES_OF_ID_90D(COUNT, COUNTED),
    PERSONS_OF_BANK_CARD_90D(COUNT, COUNTED),
    APPLICATIONS_ON_IP_24H(COUNT, COUNTED),
    APPLICATIONS_ON_WIFI_24H(COUNT, COUNTED),
    APPLICATIONS_OF_ID_24H(COUNT, COUNTED),
    APPLICATIONS_OF_ID_30D(COUNT, COUNTED),
    OWN_WRITE_OFF_EVER(FLAG, COUNTED),
    OWN_FRAUD_EVER(FLAG, COUNTED),
    CONTACT_IS_APPLICANT_PHONE(FLAG, COUNTED),
    CONTACTS_DISTINCT(COUNT, COUNTED),
    APPLICANT_PHONE_AS_CONTACT_90D(COUNT, COUNTED),
    CONTACT_OF_BAD_CUSTOMERS(COUNT, COUNTED),
    GRAPH_BAD_1_HOP(COUNT, COUNTED),
    GRAPH_NEIGHBOURS_2_HOP(COUNT, COUNTED),
    GRAPH_BAD_RATE_2_HOP(RATIO, COUNTED),
    COMPONENT_SIZE_7D(COUNT, COUNTED),
    INCOME_DEVIATION(RATIO, COUNTED),
    PHONE_TENURE_RAISED(COUNT, COUNTED);

    private static final Set<Fact> PRE_SCREENED_COUNTERS = EnumSet.of(
            DEVICE_AGE_HOURS,
            ACCOUNTS_ON_DEVICE_30D,
            DEVICES_OF_ID_7D,
            DEVICES_OF_ID_30D,
            APPLICATIONS_ON_IP_24H,
            APPLICATIONS_ON_WIFI_24H);

    private static final Map<String, Fact> BY_VARIABLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::variable, Function.identity()));

    private final String variable = camelCase(name());
    private final FactType type;
    private final FactSource source;

    Fact(FactType type, FactSource source) {
        this.type = type;
        this.source = source;
    }

    /** Name in decision tables and JSON. */
    String variable() {
        return variable;
    }

    FactType type() {
        return type;
    }

    FactSource source() {
        return source;
    }

    /** May come with the application. */
    boolean isSignal() {
        return source == CLIENT || source == SERVER;
    }

    /** Known before any vendor costs money: device, form behaviour, and what we count of devices and addresses. */
    boolean isPreScreened() {
        return source == CLIENT || this == HOUR_OF_DAY || PRE_SCREENED_COUNTERS.contains(this);
    }

    boolean isFraudInput() {
        return source != BUREAU && source != INCOME && source != LIVENESS;
    }

    boolean fits(Object value) {
        return type.fits(value);
    }

    static Optional<Fact> named(String variable) {
        return Optional.ofNullable(BY_VARIABLE.get(variable));
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
