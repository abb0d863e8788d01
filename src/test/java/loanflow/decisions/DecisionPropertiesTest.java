package loanflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations between the answers of a table, and between tables. Same seed, same tries. */
class DecisionPropertiesTest {

    private static final int TRIES = Integer.getInteger("loanflow.draws", 500);
    private static final long SEED = 20_260_302;
    private static final List<String> BANDS = List.of("A", "B", "C", "D", "E");
    private static final List<Long> TERMS = List.of(3L, 6L, 12L);

    private static List<Map<String, Object>> rows(String id, Map<String, Object> inputs) {
        return DecisionModels.of(id).evaluate(inputs).rows();
    }

    private static long bps(String band, String type, long term, String output) {
        List<Map<String, Object>> row =
                rows("price-grid", Map.of("band", band, "customerType", type, "termMonths", term));
        return row.isEmpty() ? Long.MAX_VALUE : Math.round(((Number) row.get(0).get(output)).doubleValue() * 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "RELOAN"})
    void thePriceNeverRisesAsTheBandImprovesAndAsTheTermGrows(String type) {
        for (String output : List.of("aprBps", "requiredBps")) {
            for (int b = 0; b < BANDS.size(); b++) {
                for (int t = 0; t < TERMS.size(); t++) {
                    long price = bps(BANDS.get(b), type, TERMS.get(t), output);
                    if (b > 0) {
                        assertThat(bps(BANDS.get(b - 1), type, TERMS.get(t), output))
                                .isLessThanOrEqualTo(price);
                    }
                    if (t > 0) {
                        assertThat(price).isLessThanOrEqualTo(bps(BANDS.get(b), type, TERMS.get(t - 1), output));
                    }
                }
            }
        }
    }

    @Test
    void aKnownCustomerNeverPaysMoreThanANewOne() {
        for (String band : BANDS) {
            for (long term : TERMS) {
                assertThat(bps(band, "RELOAN", term, "aprBps")).isLessThanOrEqualTo(bps(band, "NEW", term, "aprBps"));
            }
        }
    }

    @Test
    void aPriceCoversTheRequiredRateRoundedUpToHalfAPointAndFitsTheCapOfEveryLender() {
        for (String lender : List.of("BANK", "BANK_PLATFORM", "TRUST", "CONSUMER_FINANCE", "MICROLOAN")) {
            for (Map<String, Object> cell : grid()) {
                double required = ((Number) cell.get("requiredBps")).doubleValue();
                long apr = ((Number) cell.get("aprBps")).longValue();
                assertThat(apr).isEqualTo((long) Math.ceil(required / 50) * 50);
                assertThat(apr).isLessThanOrEqualTo(cap(lender, "2026-06-01", 12L, 300L, "capBps"));
            }
        }
    }

    private static List<Map<String, Object>> grid() {
        return BANDS.stream()
                .flatMap(band -> List.of("NEW", "RELOAN").stream()
                        .flatMap(type -> TERMS.stream()
                                .flatMap(term -> rows(
                                        "price-grid", Map.of("band", band, "customerType", type, "termMonths", term))
                                        .stream())))
                .toList();
    }

    private static long cap(String lender, String date, long term, long lpr, String output) {
        Map<String, Object> row = rows(
                        "rate-cap",
                        Map.of("lenderType", lender, "contractDate", date, "termMonths", term, "lpr1yBps", lpr))
                .get(0);
        return ((Number) row.get(output)).longValue();
    }

    @Test
    void noContractOfTodayMayCostMoreThanTheHouseCapAndNoCapExceedsTheLegalOne() {
        Random random = new Random(SEED);
        List<String> lenders =
                List.of("BANK", "BANK_PLATFORM", "TRUST", "CONSUMER_FINANCE", "MICROLOAN", "PRIVATE", "P2P");
        for (int i = 0; i < TRIES; i++) {
            String lender = lenders.get(random.nextInt(lenders.size()));
            String date = java.time.LocalDate.of(2015, 1, 1)
                    .plusDays(random.nextInt(6_000))
                    .toString();
            long term = 1 + random.nextInt(36);
            long lpr = random.nextInt(900);
            long effective = cap(lender, date, term, lpr, "capBps");
            assertThat(effective)
                    .isBetween(0L, 3_600L)
                    .isLessThanOrEqualTo(cap(lender, date, term, lpr, "legalCapBps"));
            assertThat(cap(lender, date, term, lpr, "penaltyCapBps")).isLessThanOrEqualTo(effective);
            if (date.compareTo("2025-10-01") >= 0) {
                assertThat(effective).as("%s %s", lender, date).isLessThanOrEqualTo(2_400L);
            }
        }
    }

    @Test
    void aLargerAmountNeverNeedsALowerAuthority() {
        List<String> ranks = List.of("AUTO", "REVIEWER", "SENIOR", "COMMITTEE", "DECLINE");
        Draws draws = new Draws(DecisionModels.of("authority"), SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> inputs = draws.oneKnown();
            long less = 50_000 + random.nextInt(25_000_000);
            long more = less + random.nextInt(5_000_000);
            assertThat(ranks.indexOf(route(inputs, more)))
                    .as("%s %s %s", inputs, less, more)
                    .isGreaterThanOrEqualTo(ranks.indexOf(route(inputs, less)));
        }
    }

    private static Object route(Map<String, Object> inputs, long amountFen) {
        Map<String, Object> changed = new HashMap<>(inputs);
        changed.put("offeredAmountFen", amountFen);
        return rows("authority", changed).get(0).get("route");
    }

    @Test
    void moreFraudPointsOrAWorseHitNeverImproveTheFraudDecision() {
        List<String> ranks = List.of("PASS", "STEP_UP", "REVIEW", "REJECT");
        for (long points = 0; points < 120; points++) {
            int rank = ranks.indexOf(fraud(points, false, false));
            assertThat(ranks.indexOf(fraud(points + 1, false, false))).isGreaterThanOrEqualTo(rank);
            assertThat(ranks.indexOf(fraud(points, false, true))).isGreaterThanOrEqualTo(Math.max(rank, 2));
            assertThat(fraud(points, true, true)).isEqualTo("REJECT");
        }
    }

    private static Object fraud(long points, boolean reject, boolean review) {
        return rows(
                        "fraud-decision",
                        Map.of("missingInput", false, "anyReject", reject, "anyReview", review, "sumPoints", points))
                .get(0)
                .get("fraudDecision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN_GBT45251", "CN_CBA2026"})
    void theStrictProfileNeverAllowsWhatALooserOneDenies(String looser) {
        Draws draws = new Draws(DecisionModels.of("contact-gate"), SEED);
        Random random = new Random(SEED);
        List<String> days = List.of("WEEKDAY", "SUNDAY", "HOLIDAY");
        int allowed = 0;
        for (int i = 0; i < TRIES * 10; i++) {
            Map<String, Object> touch = draws.oneKnown();
            calm(touch, random);
            String day = days.get(random.nextInt(days.size()));
            if (gate(touch, "CN_STRICT", day).startsWith("ALLOW")) {
                allowed++;
                assertThat(gate(touch, looser, day)).as("%s %s", day, touch).startsWith("ALLOW");
            }
        }
        assertThat(allowed).as("tries that say something").isGreaterThan(100);
    }

    /** Most random touches are denied for several reasons at once: quieten some, so that limits decide. */
    private static void calm(Map<String, Object> touch, Random random) {
        touch.put("missingInput", false);
        for (String flag :
                List.of("ceaseRequest", "openDispute", "openComplaint", "timeBarred", "atWorkplace", "openPtp")) {
            touch.put(flag, random.nextInt(10) == 0);
        }
        touch.put("hold", random.nextInt(10) == 0 ? "HOSPITAL" : null);
        touch.put("optOut", List.of());
        touch.put("localTime", "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)));
        for (String count : List.of("callsToday", "attemptsNumberToday", "smsToday", "visitsToday")) {
            touch.put(count, (long) random.nextInt(5));
        }
        touch.put("calls7d", (long) random.nextInt(20));
        touch.put("sms7d", (long) random.nextInt(12));
        touch.put("daysSinceConversation", random.nextBoolean() ? null : (long) random.nextInt(3));
        touch.put("minutesSinceLastCall", random.nextBoolean() ? null : (long) random.nextInt(400));
    }

    private static String gate(Map<String, Object> touch, String profile, String day) {
        Map<String, Object> inputs = new HashMap<>(touch);
        Map<String, Object> limits = rows("contact-limits", Map.of("profile", profile, "dayType", day))
                .get(0);
        for (String limit : DecisionModels.of("contact-limits").outputs()) {
            inputs.put(limit, limits.get(limit));
        }
        return (String) rows("contact-gate", inputs).get(0).get("decision");
    }

    @Test
    void everyReminderBeforeTheDueDateIsALessThanADebtCollectionTouchAndPartOfTheCollectionPlan() {
        for (String stage : List.of("PRE", "DUE")) {
            for (String tier : List.of("L", "M", "H", "X")) {
                List<String> plan = rows("collection-plan", Map.of("stage", stage, "tier", tier)).stream()
                        .filter(row -> !row.get("action").equals("DEBIT"))
                        .map(row -> row.get("action") + " " + row.get("day") + " " + row.get("template"))
                        .toList();
                assertThat(rows("reminder-plan", Map.of("stage", stage, "tier", tier)).stream()
                                .map(row ->
                                        row.get("channel") + " " + row.get("dayOffset") + " " + row.get("template")))
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(plan)
                        .allMatch(row -> row.endsWith("REMINDER_V1"));
            }
        }
    }

    @Test
    void aListedLimitStaysBetweenNothingAndTwoHundredThousand() {
        Draws draws = new Draws(DecisionModels.of("whitelist"), SEED);
        for (int i = 0; i < TRIES; i++) {
            Map<String, Object> inputs = draws.one();
            assertThat(((Number) rows("whitelist", inputs).get(0).get("limitFen")).longValue())
                    .as("%s", inputs)
                    .isBetween(0L, 20_000_000L);
        }
    }

    @Test
    void moreDaysPastDueNeverImproveClassAndStage() {
        List<String> classes = List.of("NORMAL", "SPECIAL_MENTION", "SUBSTANDARD", "DOUBTFUL", "LOSS");
        List<String> stages = List.of("CURRENT", "PRE", "DUE", "S1", "S2", "S3", "M2", "M3", "M4", "M7", "CO");
        for (long dpd = -10; dpd < 500; dpd++) {
            assertThat(classes.indexOf(of("asset-class", dpd + 1, "assetClass")))
                    .isGreaterThanOrEqualTo(classes.indexOf(of("asset-class", dpd, "assetClass")));
            assertThat(stages.indexOf(of("collection-stage", dpd + 1, "stage")))
                    .isGreaterThanOrEqualTo(stages.indexOf(of("collection-stage", dpd, "stage")));
            assertThat((int) of("ifrs9-stage", dpd + 1, "ifrs9Stage"))
                    .isGreaterThanOrEqualTo((int) of("ifrs9-stage", dpd, "ifrs9Stage"));
        }
    }

    private static Object of(String id, long dpd, String output) {
        return rows(id, Map.of("dpd", dpd, "restructured", false)).get(0).get(output);
    }
}
