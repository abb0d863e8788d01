package loanflow.servicing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import loanflow.servicing.AssetClass;
import loanflow.servicing.Balances;
import loanflow.servicing.CostFinding;
import loanflow.servicing.Interruption;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanRisk;
import loanflow.servicing.LoanStatus;
import loanflow.servicing.Statement;
import org.junit.jupiter.api.Test;

/** The page of a loan, drawn from a position and a statement. */
class LoanPageTest {

    private static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 15);

    @Test
    void theScheduleSaysWhatWasPaidAndWhatIsOpen() {
        String page = new LoanPage().draw(position(LoanStatus.ACTIVE), statement(null), risk());

        assertThat(page)
                .contains("<tr><td>1</td><td>2026-02-15</td><td>100.00</td><td>2.00</td><td>0.20</td>"
                        + "<td>72.20</td><td>30.00</td></tr>")
                .contains("还款中 Active · loan-1", "href=\"/cases/application-1\"", "30.00 CNY")
                .doesNotContain("<!--");
    }

    @Test
    void aPayoutThatCameBackWasNotRepaid() {
        assertThat(new LoanPage().draw(position(LoanStatus.RETURNED), statement(null), risk()))
                .contains("放款退回", "<td>0.20</td><td>—</td>");
    }

    @Test
    void theStatementBeginsAndEndsWithABalance() {
        assertThat(new LoanPage().draw(position(LoanStatus.ACTIVE), statement(null), risk()))
                .containsSubsequence("期初余额", "放款<small>Paid out</small>", "期末余额", "<td>100.00</td>");
    }

    @Test
    void aReversalSaysWhyAndIsNeverMarkup() {
        assertThat(new LoanPage().draw(position(LoanStatus.ACTIVE), statement("<b>came back</b>"), risk()))
                .contains("冲销：放款<small>Reversed: Paid out · &lt;b&gt;came back&lt;/b&gt;</small>")
                .doesNotContain("<b>");
    }

    private static LoanPosition position(LoanStatus status) {
        Money zero = Money.fen(0);
        return new LoanPosition(
                "loan-1",
                "application-1",
                "partner-1",
                status,
                DUE.plusDays(3),
                Money.fen(10_000),
                2_400,
                1,
                PAYOUT,
                new LoanPosition.Parts(zero, zero, zero, Money.fen(3_000)),
                Money.fen(3_000),
                zero,
                3L,
                "S1",
                DUE,
                Money.fen(3_000),
                Money.fen(3_000),
                List.of(new LoanPosition.Line(
                        1, DUE, Money.fen(10_000), Money.fen(200), Money.fen(20), Money.fen(3_000))));
    }

    @Test
    void itSaysHowTheLoanIsJudged() {
        assertThat(new LoanPage().draw(position(LoanStatus.ACTIVE), statement(null), risk()))
                .containsSubsequence(
                        "五级分类",
                        "关注 Special mention",
                        "拨备率",
                        "3.00",
                        "FPD1",
                        "诉讼时效至",
                        "2029-02-15",
                        "催收函",
                        "24.05 &gt; 24.00");
    }

    private static LoanRisk risk() {
        return new LoanRisk(
                AssetClass.SPECIAL_MENTION,
                1,
                300,
                Money.fen(0),
                null,
                List.of("FPD1"),
                LocalDate.of(2029, 2, 15),
                false,
                List.of(new Interruption(Interruption.Kind.DEMAND, DUE, "letter-1")),
                List.of(new CostFinding(DUE, 2400, 2405, Money.fen(77), true)),
                List.of(new LoanRisk.Change(DUE, AssetClass.NORMAL, AssetClass.SPECIAL_MENTION, 1, 1)));
    }

    private static Statement statement(String because) {
        Money zero = Money.fen(0);
        Balances owed = new Balances(Money.fen(10_000), zero, zero, zero, zero);
        return new Statement(
                "loan-1",
                PAYOUT,
                DUE,
                Balances.none(Money.CNY),
                List.of(new Statement.Line(
                        PAYOUT,
                        "disbursement:loan-1",
                        PostingRule.DISBURSEMENT,
                        Money.fen(10_000),
                        because,
                        owed,
                        owed)),
                owed);
    }
}
