package loanflow.hardship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** Words and figures for those who assess and approve. */
@Component
class HardshipEvidences {

    private final JdbcHardshipAssessments assessments;
    private final JdbcHardshipPlans plans;
    private final Servicing servicing;

    HardshipEvidences(JdbcHardshipAssessments assessments, JdbcHardshipPlans plans, Servicing servicing) {
        this.assessments = assessments;
        this.plans = plans;
        this.servicing = servicing;
    }

    HardshipEvidence of(HardshipRequest request) {
        List<HardshipEvidence.Row> rows = new ArrayList<>();
        loan(rows, servicing.position(request.loanId()).orElseThrow());
        assessments.latest(request.id()).ifPresent(assessed -> month(rows, assessed));
        plans.latest(request.id()).ifPresent(plan -> plan(rows, plan));
        return new HardshipEvidence(
                request.loanId(), request.cause().words(), request.answerBy().toString(), rows);
    }

    private static void loan(List<HardshipEvidence.Row> rows, LoanPosition loan) {
        rows.add(row(
                "逾期天数 Days past due",
                Optional.ofNullable(loan.daysPastDue())
                        .map(days -> Math.max(0, days))
                        .orElse(0L)));
        rows.add(row("逾期金额 Overdue", amount(loan.overdue())));
        rows.add(row("未还本金 Principal open", amount(loan.open().principal())));
        if (loan.nextDueAmount() != null) {
            rows.add(row("当期应还 Instalment now", loan.nextDueDate() + " · " + amount(loan.nextDueAmount())));
        }
    }

    private static void month(List<HardshipEvidence.Row> rows, Assessed assessed) {
        rows.add(row("依据 Known by", assessed.finding().words()));
        if (!assessed.finding().tellsOfAMonth()) {
            return;
        }
        Affordability month = assessed.month();
        rows.add(row("月收入 Income", amount(month.income())));
        rows.add(row("月生活支出 Living costs", amount(month.livingCosts())));
        rows.add(row("其他债务月供 Other debts", amount(month.otherDebts())));
        rows.add(row("月可负担 The month carries", amount(month.monthly())));
    }

    private static void plan(List<HardshipEvidence.Row> rows, Plan plan) {
        rows.add(row("方案 Plan", Wording.of(plan.terms().kind().name())));
        rows.add(row("最高每期 Largest instalment", amount(plan.instalment())));
        rows.add(row("首个与最后应还日 First and last due", plan.terms().first() + " – " + plan.lastDue()));
        rows.add(row("可负担 Affordable", plan.affordable() ? "是 yes" : "否 no"));
        rows.add(row("放弃罚息 Penalty given up", amount(plan.givenUp())));
    }

    private static String amount(Money money) {
        return money.major().toPlainString() + " " + money.currency().getCurrencyCode();
    }

    private static HardshipEvidence.Row row(String name, Object value) {
        return new HardshipEvidence.Row(name, value.toString());
    }
}
