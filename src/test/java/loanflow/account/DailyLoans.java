package loanflow.account;

import static loanflow.account.RandomLoan.START;
import static loanflow.account.RandomLoan.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.Recalculation.Rest;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/** Loans by chance whose interest follows the balance of each day, and payments on them; a failure names its seed. */
final class DailyLoans {

    private static final int TRIES = 600;

    private DailyLoans() {}

    /** A payout of 1,000 to 3,000 and up to five payments that do not repay all of it. */
    static List<AccountEvent> events(RandomLoan loan) {
        Money lent = eur(100_000 + loan.upTo(200_000));
        List<AccountEvent> events =
                new ArrayList<>(List.of(new AccountEvent.Disbursement(Stamp.of("payout", START), lent)));
        int day = 0;
        for (int i = loan.upTo(6); i > 0; i--) {
            day += 1 + loan.upTo(25);
            events.add(new Payment(
                    Stamp.of("p" + i, START.plusDays(day)), PaymentKind.REPAYMENT, eur(1 + loan.upTo(18_000))));
        }
        return events;
    }

    static LocalDate end(AccountTerms terms, List<AccountEvent> events) {
        List<InstalmentState> lines = Account.replay(terms, events, START).instalments();
        return lines.get(lines.size() - 1).due();
    }

    /** Terms to the day: principal on the balance, actual days, early money to principal first. */
    static AccountTerms terms(RandomLoan loan) {
        InterestTerms interest = new InterestTerms(
                loan.one(List.of(
                        InterestMethod.EQUAL_PRINCIPAL,
                        InterestMethod.EQUAL_INSTALMENTS,
                        InterestMethod.INTEREST_FIRST)),
                AnnualRate.bps(1 + loan.upTo(3_600)),
                loan.one(List.of(YearBasis.ACT_360, YearBasis.ACT_365)),
                new Recalculation(Rest.DAY, Rest.DAY, loan.one(List.of(Recalculation.Excess.values()))));
        RepaymentPlan plan =
                new RepaymentPlan(3 + loan.upTo(6), 1, Frequency.MONTHS, 0, eur(1), BigDecimal.ZERO, false);
        AllocationRules rules =
                Strategy.DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST.rules();
        return new AccountTerms(RandomLoan.EUR, plan, interest, rules, List.of(), ScheduleStyle.PROGRESSIVE, 3, null);
    }

    static void forEach(BiConsumer<RandomLoan, AccountTerms> property) {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomLoan loan = new RandomLoan(seed);
            try {
                property.accept(loan, terms(loan));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }
}
