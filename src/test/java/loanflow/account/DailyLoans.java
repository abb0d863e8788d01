package loanflow.account;

import static loanflow.account.RandomLoan.START;
import static loanflow.account.RandomLoan.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** When the last instalment falls due that is not repaid before: the last that can ask for interest. */
    static LocalDate end(AccountTerms terms, List<AccountEvent> events) {
        return Account.replay(terms, events, START.plusDays(400)).instalments().stream()
                .filter(line ->
                        line.completedOn() == null || !line.completedOn().isBefore(line.due()))
                .map(InstalmentState::due)
                .max(LocalDate::compareTo)
                .orElse(START);
    }

    /** Interest first or principal first where money comes early, to whatever instalment. */
    private static AllocationRules rules(RandomLoan loan) {
        AllocationRule rule = loan.one(List.of(
                        Strategy.DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST,
                        Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER))
                .rule();
        return new AllocationRules(
                new AllocationRule(
                        rule.order(), loan.one(List.of(Direction.values())), loan.one(List.of(FutureRule.values()))),
                Map.of());
    }

    /** The same life with payments that bounce, and new instalments for what is open before the last one was due. */
    static List<AccountEvent> changed(RandomLoan loan, AccountTerms terms, List<AccountEvent> events) {
        List<AccountEvent> changed = new ArrayList<>(events);
        for (AccountEvent event : events) {
            if (event instanceof Payment payment && loan.upTo(3) == 0) {
                LocalDate on = event.on().plusDays(loan.upTo(20));
                if (on.isBefore(START.plusDays(80))) {
                    changed.add(new AccountEvent.Chargeback(
                            Stamp.of("back " + event.key(), on), payment.amount(), payment.key()));
                }
            }
        }
        for (int i = loan.upTo(3); i > 0; i--) {
            LocalDate on = START.plusDays(loan.upTo(80));
            changed.add(new AccountEvent.ReAge(
                    Stamp.of("aged " + i, on),
                    on.plusDays(1 + loan.upTo(60)),
                    1,
                    Frequency.MONTHS,
                    4 + loan.upTo(3),
                    null));
        }
        LocalDate on = START.plusDays(loan.upTo(80));
        changed.add(change(loan, Stamp.of("change", on), Account.replay(terms, changed, on)));
        return changed;
    }

    /** Another plan for what is still to come; it may be refused. */
    private static AccountEvent change(RandomLoan loan, Stamp stamp, AccountState state) {
        List<LocalDate> coming = state.instalments().stream()
                .map(InstalmentState::due)
                .filter(due -> due.isAfter(stamp.on()))
                .toList();
        LocalDate from = loan.one(coming);
        return loan.one(List.of(
                new AccountEvent.ReAmortization(stamp),
                new AccountEvent.TermChange(stamp, from, loan.one(List.of(-1, 1, 2))),
                new AccountEvent.Holiday(stamp, from, 1),
                new AccountEvent.Disbursement(stamp, eur(1 + loan.upTo(100_000)))));
    }

    /** Terms to the day: principal on the balance, actual days. */
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
        List<Component> chargebacks = loan.one(List.of(List.of(), List.of(Component.INTEREST, Component.PRINCIPAL)));
        return new AccountTerms(
                RandomLoan.EUR, plan, interest, rules(loan), chargebacks, ScheduleStyle.PROGRESSIVE, 3, null);
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
