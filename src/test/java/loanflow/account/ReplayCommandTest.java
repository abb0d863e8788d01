package loanflow.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loanflow.commands.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code replay} as a caller sees it. */
class ReplayCommandTest {

    private static final String TERMS = "\"terms\":{\"currency\":\"EUR\",\"instalments\":3}";
    private static final String PAYOUT =
            "{\"key\":\"d\",\"type\":\"DISBURSEMENT\",\"on\":\"2025-01-10\",\"amount\":\"300.00\"}";

    @Test
    void aLineIsAnsweredWithScheduleTotalsTransactionsAndJournal() throws IOException {
        JsonNode answer =
                one(line(TERMS, PAYOUT, "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-10\",\"amount\":130}"));
        assertThat(answer.get("id").asText()).isEqualTo("x");
        assertThat(answer.get("asOf").asText()).isEqualTo("2025-02-10");
        assertThat(answer.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(answer.get("schedule")).hasSize(4);
        assertThat(answer.get("schedule").get(0).toString())
                .isEqualTo("{\"nr\":null,\"date\":\"2025-01-10\",\"balance\":300.00}");
        assertThat(answer.get("schedule").get(1).toString())
                .isEqualTo(
                        "{\"nr\":1,\"days\":31,\"date\":\"2025-02-10\",\"paidDate\":\"2025-02-10\",\"balance\":200.00,"
                                + "\"principal\":100.00,\"interest\":0.00,\"fees\":0.00,\"penalties\":0.00,\"due\":100.00,"
                                + "\"paid\":100.00,\"inAdvance\":0.00,\"late\":0.00,\"forgiven\":0.00,\"outstanding\":0.00}");
        assertThat(answer.get("totals").get("outstanding").decimalValue()).isEqualByComparingTo("170");
        assertThat(answer.get("transactions").get(1).toString())
                .isEqualTo(
                        "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-10\",\"amount\":130.00,\"allocation\":"
                                + "{\"DUE_PRINCIPAL\":100.00,\"IN_ADVANCE_PRINCIPAL\":30.00},\"overpaid\":0.00}");
        assertThat(answer.get("journal").get(2).toString())
                .isEqualTo("{\"on\":\"2025-02-10\",\"key\":\"p\",\"account\":\"CASH\",\"debit\":130.00}");
        assertThat(answer.get("journal").get(3).toString())
                .isEqualTo("{\"on\":\"2025-02-10\",\"key\":\"p\",\"account\":\"PRINCIPAL\",\"credit\":130.00}");
        assertThat(answer.get("errors")).isEmpty();
    }

    @Test
    void theDayIsTheLastEventsUnlessTheLineSaysOne() throws IOException {
        JsonNode answer = one(line(TERMS + ",\"asOf\":\"2025-02-15\"", PAYOUT));
        assertThat(answer.get("daysPastDue").asLong()).isEqualTo(5);
        assertThat(answer.get("overdueSince").asText()).isEqualTo("2025-02-11");
        assertThat(answer.get("delinquentSince").asText()).isEqualTo("2025-02-10");
    }

    @Test
    void penaltyInterestAndMoneyThatWaitsAreTermsOfTheLine() throws IOException {
        String terms =
                TERMS.replace("}", ",\"penaltyRatePercent\":\"24\",\"penaltyYearDays\":365,\"earlyMoney\":\"WAITS\"}");
        JsonNode answer = one(line(
                terms + ",\"asOf\":\"2025-02-20\"",
                PAYOUT,
                "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-01-20\",\"amount\":40}",
                "{\"key\":\"s\",\"type\":\"PENALTY_STOP\",\"on\":\"2025-02-19\",\"from\":\"2025-02-19\"}"));
        // 60.00 for 8 days at 24 % over 365.
        assertThat(answer.get("schedule").get(1).get("penalties").decimalValue())
                .isEqualByComparingTo("0.32");
        assertThat(answer.get("schedule").get(1).get("paid").decimalValue()).isEqualByComparingTo("40");
        assertThat(answer.get("transactions").get(1).toString())
                .isEqualTo("{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-01-20\",\"amount\":40.00,"
                        + "\"allocation\":{},\"overpaid\":40.00}");
        assertThat(answer.get("errors")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"penaltyRatePercent\":24,\"penaltyYearDays\":364 | penaltyYearDays | must be 360 or 365",
                "\"penaltyRatePercent\":-1 | terms.penaltyRatePercent | must not be negative",
                "\"earlyMoney\":\"WAITS\",\"style\":\"CUMULATIVE\" | style | must be PROGRESSIVE"
            })
    void termsThatDoNotFitAreRefusedByName(String more, String field, String rule) throws IOException {
        JsonNode error = one(line(TERMS.replace("}", "," + more + "}"), PAYOUT)).get("error");
        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(error.get("rule").asText()).startsWith(rule);
    }

    @Test
    void aPayOffIsQuotedForAnyDay() throws IOException {
        String terms = TERMS.replace(
                "}", ",\"interest\":\"EQUAL_PRINCIPAL\",\"annualRatePercent\":\"24\",\"yearBasis\":\"ACT_360\"}");
        JsonNode answer = one(line(terms + ",\"quoteOn\":\"2025-01-20\"", PAYOUT));
        assertThat(answer.get("payOff").toString())
                .isEqualTo("{\"on\":\"2025-01-20\",\"due\":0.00,\"principalNotDue\":300.00,\"chargesNotDue\":0.00,"
                        + "\"interestUsed\":2.00,\"overpaid\":0.00,\"total\":302.00}");
    }

    @Test
    void whatAnEventChangedOfTheOthersIsShownWithTheReason() throws IOException {
        JsonNode answer = one(
                line(
                        TERMS + ",\"correctionsOf\":\"early\"",
                        PAYOUT,
                        "{\"key\":\"late\",\"type\":\"REPAYMENT\",\"on\":\"2025-03-10\",\"amount\":100}",
                        "{\"key\":\"early\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-10\",\"amount\":100,\"recordedOn\":\"2025-03-11\"}"));
        assertThat(answer.get("corrections").toString())
                .contains("{\"key\":\"late\",\"place\":\"PAST_DUE_PRINCIPAL\",\"before\":100.00,\"after\":0.00,"
                        + "\"because\":\"early\"}");
    }

    @Test
    void anEventThatIsRefusedIsNamedAndTheRestCounts() throws IOException {
        String text = Replayed.text(line(
                TERMS,
                PAYOUT,
                "{\"key\":\"u\",\"type\":\"UNDO\",\"on\":\"2025-02-10\",\"of\":\"nothing\"}",
                "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-10\",\"amount\":100}"));
        assertThat(text)
                .contains("\"errors\":[{\"key\":\"u\",\"field\":\"of\",\"rule\":\"UNKNOWN_KEY\"}]")
                .contains("\"key\":\"p\"");
    }

    @Test
    void aRefusedEventMakesTheExitCodeOne() {
        assertThat(exit(line(TERMS, PAYOUT))).isZero();
        assertThat(exit(line(TERMS, PAYOUT, PAYOUT.replace("300.00", "301.00"))))
                .isEqualTo(1);
        assertThat(exit(line(TERMS, PAYOUT.replace("300.00", "300.001")))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "amount":"300.001"       | "amount":"300.00"     | events[0].amount | must be an amount with at most 2 decimals
            "amount":"a lot"         | "amount":"300.00"     | events[0].amount | must be a number
            "on":"2025-02-30"        | "on":"2025-01-10"     | events[0].on     | must be a date YYYY-MM-DD
            "type":"GIFT"            | "type":"DISBURSEMENT" | events[0].type   | is no type of event
            "kind":"DISBURSEMENT"    | "type":"DISBURSEMENT" | events[0].type   | is required
            "keys":"d"               | "key":"d"             | events[0].key    | is required
            "key":"d","whim":1       | "key":"d"             | events[0].whim   | is not a field of this command here
            "loan":"y","key":"d"      | "key":"d"             | events[0].loan   | is not the loan of this line
            "currency":"XXY","key":"d" | "key":"d"           | events[0].currency | must be an ISO 4217 currency
            "instalments":0          | "instalments":3       | terms.instalments | must be a whole number from 1 to 600
            "instalments":3,"every":0 | "instalments":3      | terms.every      | must be a whole number from 1 to 600
            "instalments":3,"downPaymentPercent":100 | "instalments":3 | downPayment | must be 0 to less than 100 percent
            "instalments":3,"automaticDownPayment":"yes" | "instalments":3 | terms.automaticDownPayment | must be true or false
            "instalments":3,"allocation":[] | "instalments":3 | terms.allocation | must be one JSON object
            "instalments":3,"allocation":{"GIFT":{}} | "instalments":3 | terms.allocation | knows no kind of payment GIFT
            "instalments":3,"allocation":{"DEFAULT":{"future":"NEVER"}} | "instalments":3 | terms.allocation.DEFAULT.future | must be one of [NEXT_INSTALMENT, LAST_INSTALMENT, REAMORTIZATION]
            "instalments":3,"graceDays":-1 | "instalments":3 | terms.graceDays  | must be a whole number from 0 to 365
            """)
    void aMalformedLineIsAnsweredWithFieldAndRuleOnly(String wrong, String right, String field, String rule)
            throws IOException {
        JsonNode answer = one(line(TERMS, PAYOUT).replace(right, wrong));
        assertThat(answer.get("error").get("field").asText()).isEqualTo(field);
        assertThat(answer.get("error").get("rule").asText()).startsWith(rule);
        assertThat(answer.size()).isEqualTo(2);
    }

    @Test
    void anAllocationOrderThatMissesABucketIsNamed() throws IOException {
        List<String> buckets = new ArrayList<>();
        for (Bucket bucket : Bucket.values()) {
            if (bucket != Bucket.IN_ADVANCE_FEE) {
                buckets.add("\"" + bucket + "\"");
            }
        }
        String terms = TERMS.replace("}", ",\"allocation\":{\"DEFAULT\":{\"order\":" + buckets + "}}}");
        assertThat(one(line(terms, PAYOUT)).get("error").toString())
                .isEqualTo("{\"field\":\"terms.allocation.DEFAULT.order\",\"rule\":\"misses [IN_ADVANCE_FEE]\"}");
    }

    @Test
    void anotherCurrencyOfAnEventIsRefused() throws IOException {
        JsonNode answer = one(line(
                TERMS,
                PAYOUT,
                "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-10\",\"amount\":1,\"currency\":\"USD\"}"));
        assertThat(answer.get("errors").get(0).get("rule").asText()).isEqualTo("WRONG_CURRENCY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPAYMENT\",\"amount\":10",
                "DOWN_PAYMENT\",\"amount\":10",
                "GOODWILL_CREDIT\",\"amount\":10",
                "MERCHANT_ISSUED_REFUND\",\"amount\":10",
                "PAYOUT_REFUND\",\"amount\":10",
                "CHARGE_ADJUSTMENT\",\"amount\":10",
                "CHARGE\",\"component\":\"FEE\",\"due\":\"2025-03-01\",\"amount\":10",
                "PERCENTAGE_CHARGE\",\"component\":\"PENALTY\",\"due\":\"2025-03-01\",\"percent\":10",
                "CHARGEBACK\",\"amount\":10",
                "CHARGEBACK\",\"amount\":10,\"of\":\"p\"",
                "REFUND\",\"amount\":10",
                "WAIVER\",\"component\":\"PRINCIPAL\",\"amount\":10,\"authority\":\"supervisor\"",
                "DUE_DATE_SHIFT\",\"from\":\"2025-03-10\",\"to\":\"2025-03-20\"",
                "EXTENSION\",\"periods\":1",
                "TERM_CHANGE\",\"from\":\"2025-03-10\",\"instalments\":2",
                "TERM_CHANGE\",\"from\":\"2025-03-10\",\"instalments\":-1",
                "HOLIDAY\",\"from\":\"2025-03-10\",\"instalments\":1",
                "RATE_CHANGE\",\"from\":\"2025-02-10\",\"annualRatePercent\":\"9\"",
                "RE_AGE\",\"start\":\"2025-05-10\",\"every\":1,\"unit\":\"MONTHS\",\"instalments\":3",
                "RE_AGE\",\"start\":\"2025-05-10\",\"every\":2,\"unit\":\"WEEKS\",\"instalments\":3,\"annualRatePercent\":\"1\"",
                "RE_AMORTIZATION",
                "PAY_OFF\",\"amount\":400",
                "UNDO\",\"of\":\"p\"",
                "SETTLEMENT\",\"amount\":200,\"floorPercent\":\"50\",\"authority\":\"committee\"",
                "CHARGE_OFF",
                "WRITE_OFF\",\"authority\":\"committee\"",
                "SALE\",\"price\":20,\"buyer\":\"buyer\""
            })
    void everyTypeOfEventIsUnderstood(String event) throws IOException {
        boolean closesQuote = event.indexOf('"') < 0;
        JsonNode answer = one(line(
                TERMS,
                PAYOUT,
                "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-01\",\"amount\":20}",
                "{\"key\":\"e\",\"on\":\"2025-02-20\",\"type\":\"" + event + (closesQuote ? "\"}" : "}")));
        assertThat(answer.get("errors")).as(answer.toString()).isEmpty();
        assertThat(answer.get("transactions").toString()).contains(event.startsWith("UNDO") ? "\"d\"" : "\"e\"");
    }

    @Test
    void eventsThatNeedAnotherBeforeThemAreUnderstoodToo() throws IOException {
        JsonNode answer = one(line(
                TERMS,
                PAYOUT,
                "{\"key\":\"p\",\"type\":\"REPAYMENT\",\"on\":\"2025-02-01\",\"amount\":320}",
                "{\"key\":\"r\",\"type\":\"CREDIT_BALANCE_REFUND\",\"on\":\"2025-02-02\",\"amount\":20}",
                "{\"key\":\"s\",\"type\":\"SALE\",\"on\":\"2025-02-03\",\"price\":1,\"buyer\":\"buyer\"}",
                "{\"key\":\"b\",\"type\":\"BUY_BACK\",\"on\":\"2025-02-04\",\"price\":1}",
                "{\"key\":\"w\",\"type\":\"WRITE_OFF\",\"on\":\"2025-02-05\",\"authority\":\"committee\"}",
                "{\"key\":\"m\",\"type\":\"RECOVERY\",\"on\":\"2025-02-06\",\"amount\":5}"));
        assertThat(answer.get("errors")).isEmpty();
        assertThat(answer.get("status").asText()).isEqualTo("WRITTEN_OFF");
    }

    @Test
    void allTermsAreUnderstood() throws IOException {
        String terms =
                "\"terms\":{\"currency\":\"EUR\",\"instalments\":4,\"every\":15,\"unit\":\"DAYS\",\"principalGrace\":1,"
                        + "\"multiple\":\"1\",\"downPaymentPercent\":\"25\",\"automaticDownPayment\":true,\"interest\":\"FLAT\","
                        + "\"annualRatePercent\":\"12\",\"yearBasis\":\"ACT_365\",\"style\":\"CUMULATIVE\",\"graceDays\":3,"
                        + "\"strategy\":\"INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER\",\"chargebackOrder\":[\"FEE\",\"PRINCIPAL\"],"
                        + "\"closedUntil\":\"2024-12-31\",\"allocation\":{\"DEFAULT\":{\"direction\":\"VERTICAL\"},"
                        + "\"GOODWILL_CREDIT\":{\"future\":\"LAST_INSTALMENT\"}}}";
        JsonNode answer = one(line(terms, PAYOUT));
        assertThat(answer.get("errors")).isEmpty();
        assertThat(answer.get("schedule")).hasSize(6);
        assertThat(answer.get("schedule").get(1).get("paid").decimalValue()).isEqualByComparingTo("75");
    }

    @Test
    void csvIsTheScheduleWithItsTotalAndTheRefusedEvents() {
        String text = Replayed.text(
                line(TERMS, PAYOUT, "{\"key\":\"u\",\"type\":\"UNDO\",\"on\":\"2025-02-10\",\"of\":\"nothing\"}"),
                "--format",
                "csv");
        List<String> rows = text.lines().toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0))
                .isEqualTo("id,nr,days,date,paidDate,balance,principal,interest,fees,penalties,due,paid,inAdvance,late,"
                        + "outstanding,refused,error_field,error_rule");
        assertThat(rows.get(1)).isEqualTo("x,,,2025-01-10,,300.00,,,,,,,,,,,,");
        assertThat(rows.get(2))
                .isEqualTo("x,1,31,2025-02-10,,200.00,100.00,0.00,0.00,0.00,100.00,0.00,0.00,0.00,100.00,,,");
        assertThat(rows.get(5))
                .isEqualTo("x,Total,,,,,300.00,0.00,0.00,0.00,300.00,0.00,0.00,0.00,300.00,u UNKNOWN_KEY,,");
    }

    @Test
    void everyFieldAndTypeStandsInTheHelp() throws IOException {
        String help;
        try (InputStream text = Commands.class.getResourceAsStream("/commands/replay.txt")) {
            help = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Class<?> type : AccountEvent.class.getPermittedSubclasses()) {
            if (type != AccountEvent.Payment.class) {
                assertThat(help).contains(Names.of(type.asSubclass(AccountEvent.class)));
            }
        }
        for (PaymentKind kind : PaymentKind.values()) {
            assertThat(help).contains(kind.name());
        }
        for (ScheduleStyle style : ScheduleStyle.values()) {
            assertThat(help).contains(style.name());
        }
        for (InterestMethod method : InterestMethod.values()) {
            assertThat(help).contains(method.name());
        }
    }

    @Test
    void theSameLineAlwaysGetsTheSameAnswer() {
        String line = line(TERMS, PAYOUT);
        assertThat(Replayed.text(line)).isEqualTo(Replayed.text(line));
    }

    private static int exit(String line) {
        return Commands.run(
                new java.io.ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                new java.io.StringWriter(),
                new java.io.StringWriter(),
                "replay");
    }

    private static JsonNode one(String line) throws IOException {
        Map<String, JsonNode> answers = Replayed.of(line);
        assertThat(answers).hasSize(1);
        return answers.get("x");
    }

    private static String line(String head, String... events) {
        return "{\"id\":\"x\"," + head + ",\"events\":[" + String.join(",", events) + "]}";
    }
}
