package loanflow.servicing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Questions about a loan over HTTP and on its page: who gets an answer, which, and what is refused how. */
@LoanflowIT
class LoanRecordsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    Servicing servicing;

    @Autowired
    Clock clock;

    private final String customer = UUID.randomUUID().toString();
    private LocalDate today;
    private LocalDate paidOut;
    private String loan;

    /** Paid out 40 days ago, one instalment late, a part of it paid today. */
    @BeforeEach
    void aLateLoanIsHere() {
        today = LocalDate.now(clock);
        paidOut = today.minusDays(40);
        loan = open(DemoUsers.PARTNER_ID, paidOut);
        RepaymentOutcome paid = servicing.repay(new RepaymentOrder(
                loan,
                DemoUsers.PARTNER_ID,
                new BigDecimal("300.00"),
                "CNY",
                UUID.randomUUID().toString(),
                null));
        assertThat(paid).isInstanceOf(RepaymentOutcome.Booked.class);
    }

    @Test
    void thePositionIsToldOfThePastOfTodayAndOfTheDaysToCome() throws Exception {
        JsonNode now = JSON.readTree(partner("").getBody());
        JsonNode today2 = JSON.readTree(partner("?asOf=" + today).getBody());
        JsonNode first = JSON.readTree(partner("?asOf=" + paidOut).getBody());
        JsonNode later = JSON.readTree(partner("?asOf=" + today.plusDays(10)).getBody());

        assertThat(today2).isEqualTo(now);
        assertThat(first.get("asOf").asText()).isEqualTo(paidOut.toString());
        assertThat(first.at("/open/principal").asText()).isEqualTo("10000.00");
        assertThat(first.at("/open/total").asText()).isEqualTo("10000.00");
        assertThat(first.get("daysPastDue").asLong()).isNegative();
        assertThat(later.get("daysPastDue").asLong())
                .isEqualTo(now.get("daysPastDue").asLong() + 10);
        assertThat(new BigDecimal(later.at("/open/penalty").asText()))
                .isGreaterThan(new BigDecimal(now.at("/open/penalty").asText()));
    }

    @Test
    void theStatementAddsUpToThePosition() throws Exception {
        JsonNode statement = JSON.readTree(partner("/statement").getBody());
        JsonNode now = JSON.readTree(partner("").getBody());

        assertThat(statement.at("/opening/total").asText()).isEqualTo("0.00");
        for (String part : List.of("principal", "interest", "penalty", "costs", "advance", "total")) {
            BigDecimal sum = new BigDecimal(statement.at("/opening/" + part).asText());
            for (JsonNode line : statement.get("lines")) {
                sum = sum.add(new BigDecimal(line.at("/change/" + part).asText()));
            }
            assertThat(sum).as(part).isEqualTo(statement.at("/closing/" + part).asText());
        }
        for (String part : List.of("principal", "interest", "penalty", "costs")) {
            assertThat(statement.at("/closing/" + part)).isEqualTo(now.at("/open/" + part));
        }
        assertThat(statement.get("lines"))
                .anySatisfy(line -> assertThat(line.get("zh").asText()).isEqualTo("还利息"))
                .anySatisfy(line -> assertThat(line.get("en").asText()).isEqualTo("Payment received"));
    }

    @Test
    void theSameStatementIsATable() throws Exception {
        JsonNode statement = JSON.readTree(partner("/statement").getBody());
        ResponseEntity<String> answer = get(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET, "/statement", "text/csv");

        assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("text/csv");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(String.valueOf(answer.getBody())))
                .getRecords();
        assertThat(rows).hasSize(statement.get("lines").size() + 2).allMatch(CSVRecord::isConsistent);
        assertThat(rows.get(0).get("rule")).isEqualTo("OPENING");
        for (int i = 0; i < statement.get("lines").size(); i++) {
            JsonNode line = statement.get("lines").get(i);
            assertThat(rows.get(i + 1).get("rule")).isEqualTo(line.get("rule").asText());
            assertThat(rows.get(i + 1).get("change_penalty"))
                    .isEqualTo(line.at("/change/penalty").asText());
            assertThat(rows.get(i + 1).get("balance_total"))
                    .isEqualTo(line.at("/balance/total").asText());
        }
        assertThat(rows.get(rows.size() - 1).get("balance_total"))
                .isEqualTo(statement.at("/closing/total").asText());
    }

    @Test
    void theHistoryTellsWhatHappened() throws Exception {
        JsonNode events = JSON.readTree(partner("/history").getBody());

        assertThat(events)
                .extracting(event -> event.get("kind").asText())
                .contains("PAID_OUT", "INSTALMENT_DUE", "PENALTY_CHARGED", "REPAID");
        assertThat(events).anySatisfy(event -> {
            assertThat(event.get("kind").asText()).isEqualTo("REPAID");
            assertThat(event.at("/parts/total").asText()).isEqualTo("300.00");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=yesterday, asOf, date, 400",
        "?asOf=, asOf, date, 400",
        "?asOf=2026-02-30, asOf, date, 400",
        "?asOf=20260101, asOf, date, 400",
        "?asOf=0001-01-01, asOf, notBeforePayout, 422",
        "?asOf=9999-12-31, asOf, notAfterLastDueDate, 422",
        "/statement?from=x, from, date, 400",
        "/statement?to=2026-13-01, to, date, 400",
        "/statement?to=9999-12-31, to, notAfterToday, 422",
        "/statement?to=0001-01-01, to, notBeforePayout, 422",
        "/statement?from=9999-12-31, from, order, 422"
    })
    void whatCannotBeAnsweredIsRefusedByFieldAndRule(String asked, String field, String rule, int status) {
        for (String format : List.of("application/json", "text/csv")) {
            if (asked.startsWith("?") && format.equals("text/csv")) {
                continue;
            }
            ResponseEntity<String> answer = get(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET, asked, format);

            assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
            assertThat(answer.getBody()).contains("\"field\":\"" + field + "\"", "\"rule\":\"" + rule + "\"");
            assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("application/problem+json");
        }
    }

    @Test
    void onlyWhoMaySeeTheLoanGetsAnAnswer() {
        String foreign = open("another-partner", paidOut);
        for (String path : List.of("", "?asOf=" + today, "/statement", "/history")) {
            assertThat(status("auditor", DemoUsers.PASSWORD, loan, path))
                    .as(path)
                    .isEqualTo(200);
            assertThat(status("marketer", DemoUsers.PASSWORD, loan, path))
                    .as(path)
                    .isEqualTo(404);
            assertThat(status(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET, foreign, path))
                    .as(path)
                    .isEqualTo(404);
            assertThat(status(DemoUsers.PARTNER_ID, "wrong", loan, path))
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(status("auditor", DemoUsers.PASSWORD, loan, "/renewal")).isEqualTo(403);
        assertThat(http.withBasicAuth("auditor", DemoUsers.PASSWORD)
                        .postForEntity("/api/loans/" + loan + "/statement", null, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void thePageShowsPositionScheduleAndStatementAndNobodysData() throws Exception {
        JsonNode now = JSON.readTree(partner("").getBody());
        ResponseEntity<String> page = browser("auditor").get("/loans/" + loan, String.class);

        assertThat(page.getStatusCode().value()).isEqualTo(200);
        assertThat(page.getHeaders().getFirst("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.getBody())
                .contains(
                        "Position on " + today,
                        now.at("/open/total").asText() + " CNY",
                        now.get("payOff").asText() + " CNY",
                        "收到还款<small>Payment received</small>",
                        "期末余额",
                        "/cases/" + now.get("applicationId").asText())
                .doesNotContain("<!--", customer, "<script");
    }

    @Test
    void thePageIsForGroupsThatReadLoansOnly() {
        assertThat(browser("marketer")
                        .get("/loans/" + loan, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        StaffBrowser auditor = browser("auditor");
        assertThat(auditor.get("/loans/nothing", String.class).getStatusCode().value())
                .isEqualTo(404);
        assertThat(auditor.get("/loans/" + loan + "?asOf=x", String.class).getBody())
                .contains("\"field\":\"asOf\"", "\"rule\":\"date\"");
        assertThat(auditor.get("/loans/" + loan + "?asOf=" + paidOut, String.class)
                        .getBody())
                .contains("Position on " + paidOut)
                .doesNotContain("Payment received");
        assertThat(String.valueOf(
                        http.getForEntity("/loans/" + loan, String.class).getBody()))
                .doesNotContain(loan);
    }

    @Test
    void staffReadHowALoanIsJudgedAndOthersDoNot() throws Exception {
        JsonNode risk = JSON.readTree(
                get("risk", DemoUsers.PASSWORD, "/risk", "application/json").getBody());

        assertThat(risk.get("assetClass").asText()).isEqualTo("NORMAL");
        assertThat(risk.get("ifrs9Stage").asInt()).isEqualTo(1);
        assertThat(risk.get("suspendedIncome").asText()).isEqualTo("0.00");
        assertThat(risk.get("timeBarred").asBoolean()).isFalse();
        assertThat(risk.get("interruptions").toString()).contains("PAYMENT", today.toString());
        assertThat(status("marketer", DemoUsers.PASSWORD, loan, "/risk")).isEqualTo(403);
        assertThat(status(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET, loan, "/risk"))
                .as("the lender's view is not the partner's")
                .isEqualTo(403);
        assertThat(status("risk", DemoUsers.PASSWORD, "nothing", "/risk")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "field, DEMAND,  0, letter-7, 201, DEMAND",
        "field, DEMAND,  1, letter-7, 422, DATE_IMPOSSIBLE",
        "field, DEMAND,-41, letter-7, 422, DATE_IMPOSSIBLE",
        "field, PAYMENT, 0, letter-7, 400, kind",
        "field, SUIT,    0, a letter, 400, evidence",
        "early, DEMAND,  0, letter-7, 403, permission"
    })
    void anInterruptionIsNotedByThoseWhoDealWithTheCourts(
            String user, String kind, int days, String evidence, int status, String says) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        ResponseEntity<String> answer = http.withBasicAuth(user, DemoUsers.PASSWORD)
                .postForEntity(
                        "/api/loans/" + loan + "/interruptions",
                        new HttpEntity<>(
                                Map.of("kind", kind, "on", today.plusDays(days).toString(), "evidence", evidence),
                                headers),
                        String.class);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        assertThat(answer.getBody()).contains(says);
    }

    @Test
    void anInterruptionIsNotedOnItsPageAndSeenOnTheLoans() {
        String page = "/loans/" + loan + "/interruptions";
        StaffBrowser field = browser("field");
        Map<String, String> note = Map.of("kind", "ACKNOWLEDGEMENT", "on", today.toString(), "evidence", "letter-8");

        assertThat(field.fill(page, page, note).getStatusCode().isError()).isFalse();
        assertThat(field.get("/loans/" + loan, String.class).getBody())
                .contains("href=\"" + page + "\"", "债务确认 Acknowledgement · letter-8");
        ResponseEntity<String> tooLate = field.fill(
                page, page, Map.of("kind", "SUIT", "on", today.plusDays(1).toString(), "evidence", "letter-9"));
        assertThat(tooLate.getStatusCode().value()).isEqualTo(400);
        assertThat(tooLate.getBody())
                .contains("日期须在放款日与今日之间", "value=\"letter-9\"", "<option value=\"SUIT\" selected>")
                .doesNotContain("<!--");
        assertThat(field.fill(page, page, Map.of("kind", "SUIT", "on", "", "evidence", "no number"))
                        .getBody())
                .contains("请检查 Please check: 日期 Day；证据编号 Reference of the evidence");
        assertThat(browser("early").get(page, String.class).getStatusCode().value())
                .isEqualTo(403);
    }

    private String open(String partner, LocalDate on) {
        return servicing.open(new LoanTerms(
                UUID.randomUUID().toString(),
                partner,
                customer,
                Money.fen(1_000_000),
                AnnualRate.percent("18"),
                AnnualRate.percent("24"),
                12,
                on));
    }

    private StaffBrowser browser(String user) {
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn(user, DemoUsers.PASSWORD, "tasklist");
        return browser;
    }

    private ResponseEntity<String> partner(String path) {
        return get(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET, path, "application/json");
    }

    private ResponseEntity<String> get(String user, String secret, String path, String accept) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, accept);
        return http.withBasicAuth(user, secret)
                .exchange("/api/loans/" + loan + path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    private int status(String user, String secret, String id, String path) {
        return http.withBasicAuth(user, secret)
                .getForEntity("/api/loans/" + id + path, String.class)
                .getStatusCode()
                .value();
    }
}
