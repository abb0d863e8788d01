package loanflow.house;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Profiles;

/** Production takes everything from the environment, and starts with all of it or not at all. */
public final class ProductionNeeds implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final List<String> VENDORS =
            List.of("IDENTITY", "DEVICE", "CARRIER", "WATCH_LIST", "PLATFORMS", "BUREAU", "INCOME", "LIVENESS");

    /** Each name that the environment must hold, and what it is for. */
    static final Map<String, String> NEEDED = needed();

    private static Map<String, String> needed() {
        Map<String, String> needed = new TreeMap<>();
        needed.put("LOANFLOW_DATABASE_URL", "JDBC address of the PostgreSQL database");
        needed.put("LOANFLOW_DATABASE_OWNER", "who owns its tables and migrates them");
        needed.put("LOANFLOW_DATABASE_OWNER_PASSWORD", "the owner's password");
        needed.put("LOANFLOW_DATABASE_USER", "who works on its rows, another user than the owner");
        needed.put("LOANFLOW_DATABASE_PASSWORD", "that user's password");
        needed.put("LOANFLOW_OIDC_ISSUER", "address of the identity provider of staff");
        needed.put("LOANFLOW_OIDC_CLIENT_ID", "our name there");
        needed.put("LOANFLOW_OIDC_CLIENT_SECRET", "our secret there");
        needed.put("LOANFLOW_ADMINISTRATOR", "the first administrator's user name there");
        needed.put("LOANFLOW_VAULT_MASTER_KEY", "256-bit key of the vault of personal data, Base64");
        needed.put("LOANFLOW_PAYOUT_URL", "address of the payment provider");
        needed.put("LOANFLOW_PAYOUT_KEY", "key that signs our requests to it and to funders");
        needed.put("LOANFLOW_PAYOUT_WEBHOOK_KEY", "key that signs its webhooks, 32 characters or more");
        needed.put("LOANFLOW_FUNDER_URL", "address at which funders decide about a loan");
        needed.put("LOANFLOW_CONTACT_GATEWAY_URL", "address of the carrier of messages");
        needed.put("LOANFLOW_CONTACT_GATEWAY_TOKEN", "our token there");
        needed.put("LOANFLOW_SMS_WEBHOOK_KEY", "key that signs the texts that people send back, 32 characters or more");
        needed.put("LOANFLOW_BANK_URL", "address at which the bank confirms incoming payments");
        needed.put("LOANFLOW_BANK_TOKEN", "our token there");
        needed.put("LOANFLOW_STATEMENTS_URL", "address of the statements of our cash accounts");
        needed.put("LOANFLOW_STATEMENTS_TOKEN", "our token there");
        needed.put("LOANFLOW_DEBIT_URL", "address of who draws direct debits");
        needed.put("LOANFLOW_DEBIT_TOKEN", "our token there");
        needed.put("LOANFLOW_CONTACT_CALLBACK", "number of the house that borrowers call back");
        needed.put("LOANFLOW_TRIBUNAL_URL", "address of the arbitration commission and the court");
        needed.put("LOANFLOW_TRIBUNAL_TOKEN", "our token there");
        needed.put("LOANFLOW_AGENCIES_URL", "address of the exchange of collection agencies");
        needed.put("LOANFLOW_AGENCIES_TOKEN", "our token there");
        for (String vendor : VENDORS) {
            needed.put("LOANFLOW_VENDOR_" + vendor + "_URL", "address of the look-up");
            needed.put("LOANFLOW_VENDOR_" + vendor + "_SECRET", "our secret there");
        }
        return Collections.unmodifiableMap(needed);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (!event.getEnvironment().acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        List<String> missing = NEEDED.entrySet().stream()
                .filter(needed ->
                        event.getEnvironment().getProperty(needed.getKey(), "").isBlank())
                .map(needed -> needed.getKey() + " (" + needed.getValue() + ")")
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    /** Names every missing setting at once. */
    static final class MissingSettings extends IllegalStateException {
        MissingSettings(List<String> missing) {
            super("production does not start without: " + String.join(", ", missing));
        }
    }
}
