package loanflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.decisions.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A missing value is not a pass. What each table reads is derived from the table itself; a null in any of it refers,
 * except where a null is declared to mean something.
 */
class RequiredInputsTest {

    /** A refused location, no SIM change known, no list hit, nothing to compare with: null fires nothing, on purpose. */
    private static final Set<String> FRAUD_MAY_BE_NULL = Set.of(
            "simSwapDays",
            "moveSpeedKmh",
            "gpsToHomeKm",
            "gpsToWorkKm",
            "gpsCity",
            "gpsInBlockedGeohash",
            "incomeDeviation",
            "blacklistHit");

    /**
     * A null has a rule (consent, purpose, missingInput) or a meaning (no bureau record) of its own; without a product the
     * strict rules hold.
     */
    private static final Set<String> ADMISSION_MAY_BE_NULL =
            Set.of("bureauConsent", "missingInput", "purpose", "maxDpd24m", "product");

    private static final List<String> CHANNELS = List.of("APP", "WEB", "BRANCH", "PARTNER_FILE");

    private static Set<String> required(String pass, String channel) {
        return new TreeSet<>(
                DecisionModels.of("required-inputs")
                        .evaluate(Map.of("pass", pass, "channel", channel))
                        .column("input")
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    private static Set<String> derived(String table, Set<String> mayBeNull) {
        Set<String> names = Conditions.variables(DecisionModels.of(table));
        assertThat(names).as("declared but not read by %s", table).containsAll(mayBeNull);
        names.removeAll(mayBeNull);
        return names;
    }

    /** Characteristics of a card that have a bin for null. */
    private static Set<String> binForNull(String card) {
        return DecisionModels.of(card).evaluate(Map.of()).column("characteristic").stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void theAppMustDeliverEverythingTheFraudRulesReadUnlessNullIsDeclaredHarmless() {
        assertThat(required("FRAUD", "APP")).isEqualTo(derived("fraud-rules", FRAUD_MAY_BE_NULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP", "WEB", "BRANCH", "PARTNER_FILE"})
    void everyChannelMustDeliverWhatAdmissionReads(String channel) {
        assertThat(required("ADMISSION", channel)).isEqualTo(derived("admission", ADMISSION_MAY_BE_NULL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP", "WEB", "BRANCH"})
    void theCardNeedsEveryCharacteristicThatHasNoBinForNull(String channel) {
        assertThat(required("SCORE", channel))
                .isEqualTo(derived(
                        "a-card",
                        binForNull("a-card").stream()
                                .filter(name -> !name.equals("base"))
                                .collect(Collectors.toSet())));
    }

    @Test
    void noChannelNeedsMoreThanTheAppAndThePreScreenNothingThatTheFraudRulesDoNotRead() {
        for (String channel : CHANNELS) {
            assertThat(required("FRAUD", "APP")).containsAll(required("FRAUD", channel));
            assertThat(required("SCORE", "APP")).containsAll(required("SCORE", channel));
            assertThat(required("FRAUD", channel)).containsAll(required("PRESCREEN", channel));
        }
    }

    @Test
    void whatAChannelMustDeliverIsWhatThePreScreenNeedsAndWhatTheCountersCountBy() {
        for (String channel : List.of("APP", "WEB")) {
            Set<Object> signals = new HashSet<>(DecisionModels.of("required-signals")
                    .evaluate(Map.of("channel", channel))
                    .column("signal"));
            assertThat(signals).containsAll(required("PRESCREEN", channel)).contains("deviceId", "ip");
        }
    }

    static Stream<Arguments> eachRequiredFraudInput() {
        return CHANNELS.stream()
                .flatMap(channel -> required("FRAUD", channel).stream().map(input -> Arguments.of(channel, input)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("eachRequiredFraudInput")
    void aNullInARequiredFraudInputRefersAnOtherwiseCleanApplication(String channel, String input) {
        Map<String, Object> facts = clean("fraud-rules");
        assertThat(fraudDecision(facts, channel)).isEqualTo("PASS");
        facts.put(input, null);
        assertThat(fraudDecision(facts, channel)).isEqualTo("REVIEW");
    }

    /** As screening does: required inputs, rules, then the decision over both. */
    private static Object fraudDecision(Map<String, Object> facts, String channel) {
        var hits = DecisionModels.of("fraud-rules").evaluate(facts);
        return DecisionModels.of("fraud-decision")
                .evaluate(Map.of(
                        "missingInput", required("FRAUD", channel).stream().anyMatch(name -> facts.get(name) == null),
                        "anyReject", hits.column("outcome").contains("REJECT"),
                        "anyReview", hits.column("outcome").contains("REVIEW"),
                        "sumPoints",
                                hits.column("points").stream()
                                        .mapToLong(points -> ((Number) points).longValue())
                                        .sum()))
                .single()
                .get("fraudDecision");
    }

    @Test
    void aRefusedLocationAloneNeitherRefersNorCostsPoints() {
        Map<String, Object> facts = clean("fraud-rules");
        FRAUD_MAY_BE_NULL.forEach(name -> facts.put(name, null));
        assertThat(fraudDecision(facts, "APP")).isEqualTo("PASS");
    }

    @Test
    void aNullInARequiredAdmissionInputIsReviewed() {
        for (String input : required("ADMISSION", "APP")) {
            Map<String, Object> facts = clean("admission");
            facts.put(input, null);
            facts.put("missingInput", required("ADMISSION", "APP").stream().anyMatch(name -> facts.get(name) == null));
            assertThat(DecisionModels.of("admission").evaluate(facts).single())
                    .as(input)
                    .containsEntry("outcome", "REVIEW")
                    .containsEntry("reason", "MISSING_INPUT");
        }
    }

    @Test
    void aNullInAScoreInputLeavesItsCharacteristicOutSoTheScoreIsNotComplete() {
        for (String input : required("SCORE", "APP")) {
            Map<String, Object> facts = clean("a-card");
            facts.put(input, null);
            assertThat(DecisionModels.of("a-card").evaluate(facts).column("characteristic"))
                    .as(input)
                    .doesNotContain(input);
        }
    }

    /** Tables that decide by themselves, and the answers that need everything known. */
    static Stream<Arguments> tablesThatReferByThemselves() {
        return Stream.of(
                Arguments.of("fraud-decision", "fraudDecision", List.of("PASS", "STEP_UP"), Set.of()),
                Arguments.of("authority", "route", List.of("AUTO"), Set.of()),
                Arguments.of("second-review", "secondReview", List.of(false), Set.of()),
                Arguments.of(
                        "hardship-authority", "approverGroup", List.of("NONE", "collection-supervisors"), Set.of()),
                Arguments.of("waiver-authority", "authority", List.of("SUPERVISOR", "MANAGER"), Set.of()),
                Arguments.of(
                        "contact-gate",
                        "decision",
                        List.of("ALLOW", "ALLOW_RELAY"),
                        Set.of(
                                "hold",
                                "ptpDate",
                                "daysSinceConversation",
                                "minutesSinceLastCall",
                                "callsPerDay",
                                "attemptsPerNumber",
                                "callsPer7d",
                                "quietDays",
                                "minGap",
                                "smsPerDay",
                                "smsPer7d",
                                "visitsPerDay")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tablesThatReferByThemselves")
    void aNullNeverLetsATablePassWhatItWouldNotPassWithoutIt(
            String id, String output, List<Object> passes, Set<String> mayBeNull) {
        DecisionModels model = DecisionModels.of(id);
        Set<String> inputs = derived(id, mayBeNull);
        int tried = 0;
        for (Case one : Cases.of(model).all()) {
            if (passes.contains(model.evaluate(one.inputs()).single().get(output))) {
                for (String input : inputs) {
                    Map<String, Object> without = new HashMap<>(one.inputs());
                    without.put(input, null);
                    assertThat(model.evaluate(without).single().get(output))
                            .as("%s %s", input, one)
                            .isNotIn(passes);
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void aFunderWithAnythingUnknownIsLeftOut() {
        DecisionModels model = DecisionModels.of("funding-rules");
        Set<String> ofOtherKindsOrPasses = Set.of(
                "bankDecision",
                "bankChannel",
                "jointShareOfLoans",
                "lookThrough",
                "nonStandardLeverage",
                "partnerExposureShareOfTier1",
                "partnerShare",
                "purposeRestricted",
                "regionAllowed",
                "standardLeverage",
                "unsecuredTotalAfterFen");
        for (String input : derived("funding-rules", ofOtherKindsOrPasses)) {
            Map<String, Object> facts = clean("funding-rules");
            facts.put(input, null);
            assertThat(model.evaluate(facts).rows()).as(input).isNotEmpty();
        }
    }

    private static Map<String, Object> clean(String table) {
        return new HashMap<>(Cases.of(DecisionModels.of(table)).all().get(0).inputs());
    }
}
