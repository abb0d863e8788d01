package loanflow.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.Waiver;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/** Loans by chance, the same for the same seed. */
final class RandomLoan {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate START = LocalDate.of(2024, 1, 31);

    private final Random random;

    RandomLoan(long seed) {
        this.random = new Random(seed);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    static Money eur(long cents) {
        return Money.ofMinor(cents, EUR);
    }

    Money amount(int mostCents) {
        return eur(1 + random.nextInt(mostCents));
    }

    LocalDate day(int within) {
        return START.plusDays(random.nextInt(within));
    }

    /** Terms without interest. */
    AccountTerms terms() {
        return terms(one(List.of(ScheduleStyle.values())), InterestTerms.none());
    }

    AccountTerms bearing() {
        InterestMethod method = one(List.of(
                InterestMethod.FLAT,
                InterestMethod.EQUAL_INSTALMENTS,
                InterestMethod.EQUAL_PRINCIPAL,
                InterestMethod.INTEREST_FIRST));
        return terms(
                one(List.of(ScheduleStyle.values())),
                new InterestTerms(
                        method,
                        AnnualRate.bps(1 + random.nextInt(3600)),
                        one(List.of(YearBasis.values())),
                        method != InterestMethod.FLAT && random.nextBoolean() ? recalculation() : null));
    }

    private Recalculation recalculation() {
        return new Recalculation(
                one(List.of(Recalculation.Rest.values())),
                one(List.of(Recalculation.Rest.values())),
                one(List.of(Recalculation.Excess.values())));
    }

    AccountTerms terms(ScheduleStyle style, InterestTerms interest) {
        Frequency unit = one(List.of(Frequency.DAYS, Frequency.WEEKS, Frequency.MONTHS));
        RepaymentPlan plan = new RepaymentPlan(
                1 + random.nextInt(6),
                unit == Frequency.DAYS ? 5 + random.nextInt(30) : 1,
                unit,
                0,
                eur(one(List.of(1, 1, 100))),
                BigDecimal.valueOf(one(List.of(0, 0, 25))),
                random.nextBoolean());
        return new AccountTerms(EUR, plan, interest, rules(), List.of(), style, 3, null);
    }

    private AllocationRules rules() {
        return new AllocationRules(rule(), Map.of(PaymentKind.GOODWILL_CREDIT, rule()));
    }

    AllocationRule rule() {
        return new AllocationRule(
                new AllocationOrder(shuffled(List.of(Bucket.values()))),
                one(List.of(Direction.values())),
                one(List.of(FutureRule.values())));
    }

    AccountEvent payout(String key, LocalDate on) {
        return new AccountEvent.Disbursement(Stamp.of(key, on), eur(100 * (1 + random.nextInt(2_000))));
    }

    Payment payment(String key, LocalDate on) {
        return new Payment(
                Stamp.of(key, on),
                random.nextInt(4) == 0 ? PaymentKind.GOODWILL_CREDIT : PaymentKind.REPAYMENT,
                amount(60_000));
    }

    /** Payments on different days. */
    List<AccountEvent> payments(int most) {
        List<AccountEvent> payments = new ArrayList<>();
        int day = 0;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            day += 1 + random.nextInt(30);
            payments.add(payment("p" + i, START.plusDays(day)));
        }
        return payments;
    }

    Charge charge(String key) {
        return new Charge(
                Stamp.of(key, day(120)),
                random.nextBoolean() ? Component.FEE : Component.PENALTY,
                day(200),
                amount(5_000));
    }

    /** A first payout, then anything that may happen to a loan that goes on; some of it is refused. */
    List<AccountEvent> life(int most) {
        List<AccountEvent> events = new ArrayList<>();
        events.add(payout("payout", START));
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            events.add(anything("e" + i, events));
        }
        return events;
    }

    AccountEvent anything(String key, List<AccountEvent> before) {
        LocalDate on = day(200);
        Stamp stamp = Stamp.of(key, on);
        LocalDate due = START.plusDays(random.nextInt(150));
        return switch (random.nextInt(14)) {
            case 0 -> payout(key, day(60));
            case 1, 2 -> charge(key);
            case 3 -> new Chargeback(stamp, amount(20_000), null);
            case 4 -> new Refund(stamp, amount(20_000));
            case 5 -> new Waiver(stamp, one(List.of(Component.values())), amount(5_000), "supervisor");
            case 6 ->
                one(List.of(
                        new ReAge(
                                stamp,
                                on.plusDays(1 + random.nextInt(40)),
                                1,
                                Frequency.MONTHS,
                                1 + random.nextInt(5),
                                null),
                        new ReAmortization(stamp),
                        new TermChange(stamp, due, 1 + random.nextInt(3)),
                        new Holiday(stamp, due, 1),
                        new DueDateShift(stamp, due, due.plusDays(1 + random.nextInt(40))),
                        new Extension(stamp, 1)));
            case 7 -> new AccountEvent.Undo(stamp, one(before).key());
            case 8 -> new AccountEvent.CreditBalanceRefund(stamp, amount(10_000));
            default -> payment(key, on);
        };
    }
}
