package loanflow.complaint;

import java.util.List;
import java.util.Objects;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;

/** How the loan stands of which somebody complains: what may be waived is at most what is open. */
final class ComplaintFigures {

    private ComplaintFigures() {}

    static List<ComplaintEvidence.Figure> of(LoanPosition loan) {
        long late = Math.max(0, Objects.requireNonNullElse(loan.daysPastDue(), 0L));
        return List.of(
                new ComplaintEvidence.Figure("逾期天数 Days past due", Long.toString(late)),
                figure("逾期金额 Overdue", loan.overdue()),
                figure("未还罚息 Penalty interest open", loan.open().penalty()),
                figure("未还利息 Interest open", loan.open().interest()),
                figure("未还费用 Costs open", loan.open().costs()),
                figure("未还本金 Principal open", loan.open().principal()),
                figure("预收款 Paid in advance", loan.advance()));
    }

    private static ComplaintEvidence.Figure figure(String name, Money amount) {
        return new ComplaintEvidence.Figure(
                name, amount.major().toPlainString() + " " + amount.currency().getCurrencyCode());
    }
}
