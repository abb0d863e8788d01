package loanflow.servicing.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.link;
import static loanflow.access.page.Html.row;

import java.util.List;
import java.util.Map;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.money.Money;
import loanflow.servicing.LoanPageSection;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanRisk;
import loanflow.servicing.LoanStatus;
import loanflow.servicing.Statement;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Draws a loan: where it stands, its schedule, what was booked. */
@Component
class LoanPage {

    private static final Frame FRAME = new Frame("贷款 Loan", "贷款", "Loan", "金额以账本为准 · Amounts are those of the ledger");

    private final Html page = Html.page("loan.html");
    private final List<LoanPageSection> sections;

    LoanPage() {
        this(List.of());
    }

    @Autowired
    LoanPage(List<LoanPageSection> sections) {
        this.sections = sections;
    }

    String draw(LoanPosition loan, Statement statement, LoanRisk risk) {
        return FRAME.around(
                status(loan.status()) + " · " + loan.loanId(),
                page.with(Map.of(
                        "as-of", loan.asOf(),
                        "change", link("/loans/" + loan.loanId() + "/change", "变更 Change this loan"),
                        "interruptions",
                                link("/loans/" + loan.loanId() + "/interruptions", "登记时效中断 Note an interruption"),
                        "position", position(loan),
                        "schedule",
                                lines(loan.schedule().stream()
                                        .map(line -> instalment(loan, line))
                                        .toList()),
                        "risk", RiskRows.of(risk),
                        "from", statement.from(),
                        "to", statement.to(),
                        "statement", StatementRows.of(statement),
                        "sections",
                                lines(sections.stream().map(one -> one.of(loan)).toList()))));
    }

    private static Html position(LoanPosition loan) {
        LoanPosition.Parts open = loan.open();
        return lines(List.of(
                row(both("申请", "Application"), link("/cases/" + loan.applicationId(), loan.applicationId())),
                row(
                        both("放款", "Paid out"),
                        loan.principal() + " · " + loan.disbursedOn() + " · " + loan.termMonths() + " 个月 months"),
                row(both("未还本金", "Principal open"), open.principal()),
                row(both("未还到期利息", "Interest due and open"), open.interest()),
                row(both("未还罚息", "Penalty interest open"), open.penalty()),
                row(both("未还费用", "Costs open"), open.costs()),
                row(both("未还合计", "Open in all"), open.total()),
                row(both("逾期金额", "Overdue"), loan.overdue()),
                row(both("预收款", "Advance"), loan.advance()),
                row(both("逾期天数", "Days past due"), late(loan)),
                row(both("阶段", "Stage"), Wording.of(loan.stage())),
                row(both("下一应还日", "Next due date"), loan.nextDueDate()),
                row(both("下一应还额", "Next due amount"), loan.nextDueAmount()),
                row(both("当日结清额", "Settles the loan on this day"), loan.payOff())));
    }

    /** Before its due day a loan is not late by a number below zero; unknown stays unknown. */
    private static @Nullable Long late(LoanPosition loan) {
        Long days = loan.daysPastDue();
        return days == null ? null : Math.max(0, days);
    }

    private static Html instalment(LoanPosition loan, LoanPosition.Line line) {
        Money owed = line.principal().plus(line.interest()).plus(line.penalty());
        return row(
                line.number(),
                line.dueDate(),
                RepaymentAnswer.text(line.principal()),
                RepaymentAnswer.text(line.interest()),
                RepaymentAnswer.text(line.penalty()),
                loan.status() == LoanStatus.RETURNED ? null : RepaymentAnswer.text(owed.minus(line.open())),
                RepaymentAnswer.text(line.open()));
    }

    private static String status(LoanStatus status) {
        return switch (status) {
            case ACTIVE -> "还款中 Active";
            case SETTLED -> "已结清 Settled";
            case RETURNED -> "放款退回 Payout returned";
            case CHARGED_OFF -> "已转出表内 Charged off";
            case WRITTEN_OFF -> "已核销 Written off";
            case SOLD -> "已转让 Sold";
        };
    }
}
