package loanflow.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loanflow.access.DemoUsers;
import loanflow.ledger.CashStanding;
import loanflow.ledger.Reconciliation;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Provider statements against the journal in the whole application: names of all modules, page, permissions. */
@LoanflowIT
class ReconciliationIT {

    private static final Pattern FORM = Pattern.compile(
            "action=\"(/reconciliation/\\d+/explanation)\"[^>]*>\\s*<input type=\"hidden\" name=\"(\\w+)\""
                    + " value=\"([^\"]+)\"");

    @Autowired
    TestRestTemplate http;

    @Autowired
    Servicing servicing;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aLineThatNobodyKnowsIsShownToThoseWhoMindMoneyAndExplainedOnce() {
        LocalDate today = LocalDate.now(clock);
        String reference = "bank-" + UUID.randomUUID();
        String loan = servicing.open(new LoanTerms(
                UUID.randomUUID().toString(),
                DemoUsers.PARTNER_ID,
                UUID.randomUUID().toString(),
                Money.fen(500_000),
                AnnualRate.percent("24"),
                AnnualRate.percent("24"),
                12,
                today));
        assertThat(servicing.repay(new RepaymentOrder(
                        loan, DemoUsers.PARTNER_ID, new BigDecimal("20.00"), "CNY", reference, null)))
                .isInstanceOf(RepaymentOutcome.Booked.class);
        assertThat(as("administrator", "/api/demo/simulators/statements", "{\"mode\":\"LINE_EXTRA\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);

        assertThat(reconciliation.reconcile(today.plusDays(1))).isPositive();

        assertThat(jdbc.sql(
                                "select m.name from statement_match x join cash_movement m using (journal_id) where m.name = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .as("the bank names a repayment by its reference")
                .containsExactly(reference);
        assertThat(reconciliation.standings()).isNotEmpty().allMatch(CashStanding::isExplained);
        StaffBrowser payouts = new StaffBrowser(http);
        payouts.signIn("payout", DemoUsers.PASSWORD, "tasklist");
        String page = payouts.get("/reconciliation", String.class).getBody();
        assertThat(page).contains("unheard-of", "单有账无").doesNotContain("不平");
        Matcher form = FORM.matcher(page);
        assertThat(form.find()).isTrue();
        ResponseEntity<String> after =
                payouts.postForm(form.group(1), Map.of(form.group(2), form.group(3), "because", "a test put it there"));
        assertThat(payouts.get("/reconciliation", String.class).getBody()).contains("a test put it there");
        assertThat(after.getStatusCode().is5xxServerError()).isFalse();
        String explained = "/api/ledger" + form.group(1).replace("reconciliation", "reconciliation/differences");
        assertThat(as("payout", explained, "{\"because\":\"another\"}")
                        .getStatusCode()
                        .value())
                .as("explained already")
                .isEqualTo(404);
        assertThat(as("auditor", explained, "{\"because\":\"another\"}")
                        .getStatusCode()
                        .value())
                .as("who reads does not write")
                .isEqualTo(403);
        assertThat(http.withBasicAuth("auditor", DemoUsers.PASSWORD)
                        .getForEntity(
                                "/api/ledger/reconciliation/differences?from=" + today + "&to=" + today, String.class)
                        .getBody())
                .contains("NOT_BOOKED", "unheard-of", "a test put it there");
        assertThat(http.withBasicAuth("marketer", DemoUsers.PASSWORD)
                        .getForEntity("/api/ledger/reconciliation", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private ResponseEntity<String> as(String user, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return http.withBasicAuth(user, DemoUsers.PASSWORD)
                .postForEntity(path, new HttpEntity<>(body, headers), String.class);
    }
}
