package loanflow.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.ledger.Account;
import loanflow.ledger.Difference;
import loanflow.ledger.LedgerDoors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** The page of those who look after our cash. */
class ReconciliationPageTest {

    private static final LocalDate DAY = LedgerDoors.DAY;
    private static final CsrfToken TOKEN = new DefaultCsrfToken("X-CSRF", "_csrf", "t0ken");
    private static final Caller.Staff WORKER = LedgerStaff.of(StaffGroup.PAYOUT_OPERATORS);
    private static final Caller.Staff AUDITOR = LedgerStaff.of(StaffGroup.AUDITORS);

    private final LedgerDoors ledger = new LedgerDoors();
    private ReconciliationPage page = on(DAY);

    @Test
    void aHouseWithoutCashHasAnEmptyPage() {
        assertThat(page.show(WORKER, TOKEN)).contains("无 None").doesNotContain("<form", "<!--");
    }

    @Test
    void whoWorksHasAFormForEachDifferenceThatWaits() {
        twoDifferences();

        String shown = page.show(WORKER, TOKEN);

        assertThat(shown)
                .contains("收款账户", "150.05", "57.00", "93.05", "平 Right", "账有单无", "单有账无")
                .contains("action=\"/reconciliation/" + id("a") + "/explanation\"")
                .contains("action=\"/reconciliation/" + id("c") + "/explanation\"")
                .contains("name=\"_csrf\" value=\"t0ken\"")
                .doesNotContain("待说明", "不平", "无 None");
    }

    @Test
    void whoOnlyReadsSeesThatItWaits() {
        twoDifferences();

        assertThat(count(page.show(AUDITOR, TOKEN), "待说明 Waits")).isEqualTo(2);
        assertThat(page.show(AUDITOR, TOKEN)).doesNotContain("<form", "t0ken");
    }

    @Test
    void whatWasExplainedSaysByWhomAndIsNeverMarkup() {
        twoDifferences();
        explain("a", "  <b>on its way</b> ");

        String shown = page.show(WORKER, TOKEN);

        assertThat(shown).contains("&lt;b&gt;on its way&lt;/b&gt; (staff:one)").doesNotContain("<b>on");
        assertThat(count(shown, "<form method=\"post\" action=\"/reconciliation/"))
                .isEqualTo(1);
    }

    @Test
    void whatCameLaterIsCleared() {
        ledger.received("a", 5);
        assertThat(ledger.stated("b 7, a 5")).isEqualTo(1);
        ledger.received("b", 7);
        int unused = ledger.reconciliation.reconcile(DAY.plusDays(2));

        assertThat(page.show(WORKER, TOKEN)).contains("已核销 Cleared").doesNotContain("<form method=\"post\"");
    }

    /** Thirty days are shown; what waits is shown for ever. */
    @ParameterizedTest
    @CsvSource({"30, true", "31, false"})
    void anExplainedDifferenceIsShownForThirtyDays(int days, boolean shown) {
        twoDifferences();
        explain("a", "on its way");
        page = on(DAY.plusDays(days));

        assertThat(page.show(AUDITOR, TOKEN).contains("on its way")).isEqualTo(shown);
        assertThat(page.show(AUDITOR, TOKEN)).contains("待说明 Waits");
    }

    /** Whatever becomes of it, the list is shown again. */
    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource({"x, 1, true", "x, 500, true", "x, 501, false", "' ', 3, false", "'', 1, false"})
    void anExplanationNeedsWordsAndNotTooMany(String text, int times, boolean taken) {
        twoDifferences();

        var answer = page.explain(WORKER, id("a"), text.repeat(times));

        assertThat(answer.getStatusCode().value()).isEqualTo(303);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.LOCATION)).isEqualTo("/reconciliation");
        assertThat(one("a").because() != null).isEqualTo(taken);
    }

    @Test
    void anotherGroupSeesNothingAndAReaderExplainsNothing() {
        twoDifferences();

        assertThatThrownBy(() -> page.show(LedgerStaff.of(StaffGroup.MARKETERS), TOKEN))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> page.explain(AUDITOR, id("a"), "x")).isInstanceOf(Problem.class);
        assertThat(one("a").because()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CASH_PAYOUT, 放款账户, Payouts",
        "CASH_COLLECTION, 收款账户, Incoming payments",
        "CASH_DIRECT_DEBIT, 代扣账户, Direct debits",
        "CASH_AGENCY, 委外代收账户, Agencies",
        "ADVANCE, ADVANCE, ADVANCE"
    })
    void anAccountHasWords(Account account, String chinese, String english) {
        assertThat(AccountWords.of(account).toString()).contains(chinese, english);
    }

    private void twoDifferences() {
        ledger.received("a", 100_05);
        ledger.received("b", 50_00);
        assertThat(ledger.stated("b 5000, c 700")).isEqualTo(2);
    }

    private void explain(String name, String because) {
        assertThat(page.explain(WORKER, id(name), because).getStatusCode().value())
                .isEqualTo(303);
    }

    private Difference one(String name) {
        return ledger.reconciliation.differences(DAY, DAY).stream()
                .filter(found -> name.equals(found.name()))
                .findFirst()
                .orElseThrow();
    }

    private long id(String name) {
        return one(name).id();
    }

    private ReconciliationPage on(LocalDate today) {
        ZoneId zone = ZoneOffset.UTC;
        return new ReconciliationPage(
                ledger.reconciliation,
                Clock.fixed(today.atTime(9, 0).atZone(zone).toInstant(), zone));
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
