package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/**
 * Changes of loans over HTTP, asked for and confirmed by the people whose work it is; who lives through days does it with
 * the others.
 */
class LoanChangeJourneyIT extends OwnHouse {

    private static final String CONFIRM = "Activity_ConfirmChange";
    private static final String AGAIN = "Activity_ConfirmChangeAgain";
    private static final Map<String, String> AGREE = Map.of("changeAnswer", "AGREE", "comment", "已核对");
    private static final Map<String, String> AGREE_AGAIN = Map.of("secondAnswer", "AGREE", "comment", "已复核");

    private Stories stories;
    private Future<Void> foundLate;
    private Future<Void> bounced;
    private Future<Void> settled;
    private Future<Void> chargedOff;

    @BeforeAll
    void live() throws SQLException {
        LocalDate unused = traveller.advanceTo("11:00");
        stories = new Stories(days, database);
        foundLate = stories.add(this::foundLate);
        bounced = stories.add(this::bounced);
        settled = stories.add(this::settled);
        chargedOff = stories.add(this::chargedOff);
        stories.live();
    }

    @Test
    void aRepaymentFoundLateMakesThePenaltyVanishAndHistorySaysWhy() throws Exception {
        foundLate.get();
    }

    @Test
    void aBouncedDebitOpensWhatItPaidAndTheLoanAges() throws Exception {
        bounced.get();
    }

    @Test
    void aSettlementThatGivesUpPrincipalNeedsTwoOfTheCommittee() throws Exception {
        settled.get();
    }

    @Test
    void aChargedOffLoanIsStillOwedAndWhatComesIsARecovery() throws Exception {
        chargedOff.get();
    }

    private void foundLate() throws InterruptedException {
        String loan = borrow(886_001);
        String due = traveller.loan(loan).get("nextDueDate").asText();
        String amount = traveller.loan(loan).get("nextDueAmount").asText();
        stories.liveToDaysLate(loan, 5);
        assertThat(traveller.loan(loan).at("/open/penalty").asText()).isNotEqualTo("0.00");

        JsonNode asked = traveller.asked(
                "service",
                loan,
                "BACK_DATED_REPAYMENT",
                "FOUND_LATE",
                ",\"on\":\"" + due + "\",\"bankReference\":\"bank-886001\"",
                "{\"amount\":\"" + amount + "\"}");
        assertThat(asked.get("authority").asText()).isEqualTo("FINANCE");
        assertThat(traveller.loan(loan).at("/open/penalty").asText())
                .as("nothing is booked before it is confirmed")
                .isNotEqualTo("0.00");
        confirm("payout", asked, CONFIRM, AGREE);

        JsonNode now = traveller.loan(loan);
        assertThat(now.at("/open/penalty").asText()).isEqualTo("0.00");
        assertThat(now.get("overdue").asText()).isEqualTo("0.00");
        assertThat(now.get("stage").asText()).isEqualTo("CURRENT");
        assertThat(traveller.history(loan).toString()).contains("CORRECTED", "补记还款", "事后发现");
        ResponseEntity<String> sameMoney = traveller.ask(
                "service",
                loan,
                "BACK_DATED_REPAYMENT",
                "FOUND_LATE",
                ",\"bankReference\":\"bank-886001\"",
                "{\"amount\":\"1.00\"}");
        assertThat(sameMoney.getStatusCode().value()).isEqualTo(422);
        assertThat(sameMoney.getBody()).contains("MONEY_BOOKED");
    }

    private void bounced() throws InterruptedException {
        String loan = borrow(886_002);
        stories.liveToDaysLate(loan, 0);
        String id = traveller
                .repay(loan, traveller.loan(loan).get("nextDueAmount").asText())
                .get("id")
                .asText();
        stories.liveTo(days.today().plusDays(7));
        assertThat(traveller.loan(loan).get("stage").asText()).isEqualTo("CURRENT");

        JsonNode asked = traveller.asked(
                "service", loan, "BOUNCED_DEBIT", "BANK_NOTICE", "", "{\"of\":\"repayment:" + id + "\"}");
        confirm("payout", asked, CONFIRM, AGREE);

        assertThat(traveller.loan(loan).get("daysPastDue").asLong()).isEqualTo(7);
        assertThat(traveller.loan(loan).get("stage").asText()).isEqualTo("S2");
        stories.liveTo(days.today().plusDays(1));
        assertThat(traveller.loan(loan).get("daysPastDue").asLong()).isEqualTo(8);
    }

    @Test
    void aLoanIsExtendedTwiceByWhoWorksItAndNoThirdTime() {
        String loan = borrow(886_003);
        String due = traveller.loan(loan).get("nextDueDate").asText();
        for (int time = 1; time <= 2; time++) {
            JsonNode asked = traveller.asked("service", loan, "EXTENSION", "CUSTOMER_REQUEST", "", "{\"periods\":1}");
            assertThat(asked.get("state").asText()).isEqualTo("BOOKED");
            assertThat(asked.get("authority").asText()).isEqualTo("NONE");
        }
        assertThat(traveller.loan(loan).get("nextDueDate").asText()).isGreaterThan(due);
        ResponseEntity<String> third =
                traveller.ask("service", loan, "EXTENSION", "CUSTOMER_REQUEST", "", "{\"periods\":1}");
        assertThat(third.getStatusCode().value()).isEqualTo(422);
        assertThat(third.getBody()).contains("\"rule\":\"EXTENDED_TWICE\"", "\"field\":\"events[0].periods\"");
        assertThat(traveller
                        .ask("marketer", loan, "EXTENSION", "CUSTOMER_REQUEST", "", "{\"periods\":1}")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private void settled() throws InterruptedException {
        String loan = borrow(886_004);
        stories.liveToDaysLate(loan, 10);
        BigDecimal whole = new BigDecimal(traveller.loan(loan).get("payOff").asText());
        String tooLittle = settlement(whole.multiply(new BigDecimal("0.69")));
        assertThat(traveller
                        .ask(
                                "service",
                                loan,
                                "SETTLEMENT",
                                "AGREEMENT",
                                ",\"bankReference\":\"bank-886004\"",
                                tooLittle)
                        .getBody())
                .contains("BELOW_FLOOR");

        JsonNode asked = traveller.asked(
                "service",
                loan,
                "SETTLEMENT",
                "AGREEMENT",
                ",\"bankReference\":\"bank-886004\"",
                settlement(whole.multiply(new BigDecimal("0.80"))));
        assertThat(asked.get("authority").asText()).isEqualTo("COMMITTEE");
        confirm("committee1", asked, CONFIRM, AGREE);
        String second = traveller.awaitTask("committee2", asked.get("id").asText(), AGAIN);
        assertThat(traveller.submit("committee1", second, AGREE_AGAIN))
                .as("the first is not the second")
                .isNotEqualTo(204);
        confirm("committee2", asked, AGAIN, AGREE_AGAIN);

        assertThat(traveller.loan(loan).get("status").asText()).isEqualTo("SETTLED");
        assertThat(traveller.lastChange("auditor", loan).get("state").asText()).isEqualTo("BOOKED");
    }

    private void chargedOff() throws InterruptedException {
        String loan = borrow(886_005);
        stories.liveToDaysLate(loan, 3);
        JsonNode asked = traveller.asked("late", loan, "CHARGE_OFF", "UNCOLLECTABLE", "", "{\"type\":\"CHARGE_OFF\"}");
        assertThat(asked.get("authority").asText()).isEqualTo("MANAGER");
        confirm("supervisor", asked, CONFIRM, AGREE);
        confirm("risk", asked, AGAIN, AGREE_AGAIN);
        assertThat(traveller.loan(loan).get("status").asText()).isEqualTo("CHARGED_OFF");

        assertThat(traveller.repay(loan, "100.00").get("amount").asText()).isEqualTo("100.00");
        assertThat(jdbc.sql("select -sum(e.amount_fen) from journal j join journal_entry e on e.journal_id = j.id"
                                + " where j.loan_id = ? and e.account = 'RECOVERY_INCOME'")
                        .param(loan)
                        .query(Long.class)
                        .single())
                .isEqualTo(10_000);
    }

    @Test
    void everyBadOrderIsNamedAndWritesNothing() {
        String loan = borrow(886_006);
        String day = days.today().toString();
        String[][] orders = {
            {
                "BACK_DATED_REPAYMENT",
                ",\"bankReference\":\"b-1001\"",
                "{\"amount\":\"1.005\"}",
                "422",
                "TOO_MANY_DECIMALS"
            },
            {"BACK_DATED_REPAYMENT", ",\"bankReference\":\"b-1001\"", "{\"amount\":1.5}", "400", "DECIMAL_AS_NUMBER"},
            {"BACK_DATED_REPAYMENT", "", "{\"amount\":\"1.00\"}", "400", "REQUIRED"},
            {
                "FEE",
                "",
                "{\"component\":\"FEE\",\"due\":\"" + day + "\",\"amount\":\"5.00\",\"currency\":\"EUR\"}",
                "422",
                "WRONG_CURRENCY"
            },
            {"EXTENSION", ",\"on\":\"" + days.today().plusDays(1) + "\"", "{\"periods\":1}", "422", "IN_FUTURE"},
            {"EXTENSION", ",\"on\":\"2020-01-01\"", "{\"periods\":1}", "422", "BEFORE_DISBURSEMENT"},
            {
                "WAIVER",
                "",
                "{\"component\":\"PENALTY\",\"amount\":\"1.00\",\"authority\":\"me\"}",
                "400",
                "GIVEN_BY_THE_HOUSE"
            },
            {"EXTENSION", "", "{\"type\":\"WRITE_OFF\"}", "400", "NOT_OF_THIS_KIND"},
            {"EXTENSION", "", "{\"periods\":1,\"months\":2}", "400", "MALFORMED"},
            {"RE_AMORTIZATION", "", "{}", "422", "NOTHING_OVERDUE"},
            {"REFUND_OF_OVERPAYMENT", "", "{\"amount\":\"5.00\"}", "422", "MORE_THAN_OVERPAID"}
        };
        for (String[] order : orders) {
            ResponseEntity<String> answer =
                    traveller.ask("service", loan, order[0], "CUSTOMER_REQUEST", order[1], order[2]);
            assertThat(answer.getStatusCode().value() + " " + answer.getBody())
                    .as(String.join(" ", order))
                    .startsWith(order[3])
                    .contains("\"rule\":\"" + order[4] + "\"", "\"field\":");
        }
        assertThat(traveller
                        .ask("service", "no-such-loan", "EXTENSION", "CUSTOMER_REQUEST", "", "{\"periods\":1}")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        for (String table : new String[] {"loan_change", "loan_event", "loan_correction"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " where loan_id = ?")
                            .param(loan)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whoWorksTheLoanSeesOnThePageWhatAChangeDoesAndAsksForIt() {
        String loan = borrow(886_007);
        StaffBrowser browser = new StaffBrowser(application.http());
        browser.signIn("service", DemoUsers.PASSWORD, "tasklist");
        String address = "/loans/" + loan + "/change";
        String form = browser.get(address + "?kind=EXTENSION", String.class).getBody();
        assertThat(browser.get("/loans/" + loan, String.class).getBody()).contains("href=\"" + address + "\"");
        Map<String, String> fields = new HashMap<>(hidden(form));
        fields.put("EXTENSION.periods", "1");
        fields.put("reason", "CUSTOMER_REQUEST");
        String shown = browser.postForm(address, fields).getBody();
        assertThat(shown).contains("变更前后", "申请变更 Ask for this change").doesNotContain("<!--", "<script");
        assertThat(traveller.loan(loan).get("nextDueDate")).as("only shown").isEqualTo(due(loan));

        fields.put("ask", "yes");
        assertThat(browser.postForm(address, fields).getStatusCode().isError()).isFalse();
        assertThat(traveller.lastChange("service", loan).get("state").asText()).isEqualTo("BOOKED");
        assertThat(browser.get("/loans/" + loan, String.class).getBody()).contains("变更与更正", "展期 Extension");
        String refused = browser.postForm(address, other(fields, "EXTENSION.periods", "99999"))
                .getBody();
        assertThat(refused).contains("不可行 Not possible");
    }

    private static Map<String, String> other(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.remove("ask");
        changed.put("key", "other-" + System.nanoTime());
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(page)
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        return fields;
    }

    private JsonNode due(String loan) {
        return jdbc.sql("select min(due_date)::text from instalment where loan_id = ?")
                .param(loan)
                .query((row, number) -> (JsonNode) TextNode.valueOf(row.getString(1)))
                .single();
    }

    private static String settlement(BigDecimal amount) {
        return "{\"type\":\"SETTLEMENT\",\"amount\":\"%s\"}"
                .formatted(amount.setScale(2, RoundingMode.DOWN).toPlainString());
    }

    private String borrow(int serial) {
        return traveller.borrow(ApplicationApi.sample("001", serial).put("termMonths", 3));
    }

    private void confirm(String user, JsonNode asked, String activity, Map<String, String> fields) {
        String task = traveller.awaitTask(user, asked.get("id").asText(), activity);
        assertThat(traveller.submit(user, task, fields)).isEqualTo(204);
    }
}
