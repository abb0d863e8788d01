package loanflow.writeoff;

import java.util.List;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;

/** Words and figures for those who approve. */
final class Evidences {

    private Evidences() {}

    static WriteOffEvidence of(WriteOff found, WriteOffFacts facts, LoanPosition.Parts open) {
        return new WriteOffEvidence(
                found.loanId(),
                found.ground().words(),
                List.of(
                        row("逾期天数 Days past due", facts.daysPastDue()),
                        row("同一借款人最长逾期 Worst of the borrower", facts.worstDaysPastDue()),
                        row("未还本金 Principal open", amount(open.principal())),
                        row("未还利息 Interest open", amount(open.interest())),
                        row(
                                "未还罚息与费用 Penalty and costs open",
                                amount(open.penalty().plus(open.costs()))),
                        row("已完成催收动作 Collection actions done", facts.recourseActions()),
                        row("已移交法务 Handed to law", facts.withLegal() ? "是 yes" : "否 no")));
    }

    private static String amount(Money money) {
        return money.major().toPlainString() + " " + money.currency().getCurrencyCode();
    }

    private static WriteOffEvidence.Row row(String name, Object value) {
        return new WriteOffEvidence.Row(name, value.toString());
    }
}
