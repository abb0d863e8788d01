package loanflow.servicing;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a loan.
 *
 * @param on business date
 * @param reference of the journal that booked it; null for what books nothing
 * @param instalment its number, for one that fell due
 * @param parts what fell due, was charged or was paid; null where no money is meant
 * @param advance by how much the borrower's money with us changed
 * @param from the stage before, for a change of stage; the amount before, for a correction
 * @param to the same after it
 * @param because why something was taken back, changed or corrected
 */
public record LoanEvent(
        LocalDate on,
        Kind kind,
        @Nullable String reference,
        @Nullable Integer instalment,
        LoanPosition.@Nullable Parts parts,
        @Nullable Money advance,
        @Nullable String from,
        @Nullable String to,
        @Nullable String because) {

    /** What it was. */
    public enum Kind {
        PAID_OUT("放款", "Paid out"),
        INSTALMENT_DUE("应还到期", "Instalment due"),
        PENALTY_CHARGED("计收罚息", "Penalty interest charged"),
        COSTS_CHARGED("计收费用", "Costs charged"),
        PENALTY_LIMITED("罚息封顶", "Penalty interest limited to the cap"),
        REPAID("还款", "Repayment"),
        ADVANCE_USED("预收款抵扣", "Advance used"),
        REVERSED("冲销", "Reversed"),
        STAGE_CHANGED("阶段变化", "Stage changed"),
        SETTLED("结清", "Settled"),
        CHANGED("变更", "Changed"),
        /** An earlier entry counts otherwise since: from and to are amounts. */
        CORRECTED("更正", "Corrected");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** What happened, for people. */
        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    static LoanEvent due(OpenInstalment line) {
        LoanPosition.Parts parts = new LoanPosition.Parts(
                Money.zero(line.principal().currency()),
                Money.zero(line.principal().currency()),
                line.interest(),
                line.principal());
        return new LoanEvent(line.dueDate(), Kind.INSTALMENT_DUE, null, line.number(), parts, null, null, null, null);
    }

    static LoanEvent stage(JdbcLoanRecords.StageChange change) {
        return new LoanEvent(change.on(), Kind.STAGE_CHANGED, null, null, null, null, change.from(), change.to(), null);
    }

    static LoanEvent settled(LocalDate on) {
        return new LoanEvent(on, Kind.SETTLED, null, null, null, null, null, null, null);
    }
}
