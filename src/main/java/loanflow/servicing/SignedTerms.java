package loanflow.servicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountTerms;
import loanflow.account.AllocationRule;
import loanflow.account.AllocationRules;
import loanflow.account.EarlyMoney;
import loanflow.account.Frequency;
import loanflow.account.InterestMethod;
import loanflow.account.InterestTerms;
import loanflow.account.PenaltyTerms;
import loanflow.account.RepaymentPlan;
import loanflow.account.ScheduleStyle;
import loanflow.account.Strategy;
import loanflow.account.YearBasis;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.Money;

/**
 * What our contracts say, as terms of an account: monthly equal instalments ({@link loanflow.money.EqualInstalments}),
 * interest for days used on the contract's year, payments by 民法典 art. 561 ({@link Allocation}), money that comes early
 * waits, penalty interest on overdue principal.
 */
final class SignedTerms {

    private SignedTerms() {}

    static AccountTerms of(Loan loan, int penaltyBps) {
        AllocationRule rule = Strategy.COSTS_PENALTY_INTEREST_PRINCIPAL.rule();
        return new AccountTerms(
                loan.principal().currency(),
                plan(loan),
                new InterestTerms(
                        InterestMethod.EQUAL_INSTALMENTS,
                        loan.apr(),
                        loan.dayCount() == DayCount.ACT_360 ? YearBasis.THIRTY_360 : YearBasis.THIRTY_365),
                new AllocationRules(rule, Map.of(), EarlyMoney.WAITS),
                List.of(),
                ScheduleStyle.PROGRESSIVE,
                0,
                null,
                new PenaltyTerms(AnnualRate.bps(penaltyBps), loan.dayCount().daysOfYear()));
    }

    private static RepaymentPlan plan(Loan loan) {
        Money unrounded = Money.ofMinor(1, loan.principal().currency());
        return new RepaymentPlan(loan.termMonths(), 1, Frequency.MONTHS, 0, unrounded, BigDecimal.ZERO, false);
    }
}
