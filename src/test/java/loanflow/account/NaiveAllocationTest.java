package loanflow.account;

import static loanflow.account.RandomLoan.START;
import static loanflow.account.RandomLoan.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Payment;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

/**
 * The allocation once more, written down as a list of slots that money fills one after the other: the slow way, which one
 * can check by reading, must pay what the account pays.
 */
class NaiveAllocationTest {

    private static final int TRIES = 10_000;
    private static final int INSTALMENTS = 3;
    private static final long PRINCIPAL = 10_000;

    /** What one instalment owes and has been paid, by component, in cents. */
    private record Slot(LocalDate due, long[] owed, long[] paid) {

        long open(Component component) {
            return owed[component.ordinal()] - paid[component.ordinal()];
        }
    }

    @Test
    void slotsFilledOneAfterTheOtherPayTheSame() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomLoan loan = new RandomLoan(seed);
            FutureRule future = loan.one(List.of(FutureRule.NEXT_INSTALMENT, FutureRule.LAST_INSTALMENT));
            AllocationRule rule =
                    new AllocationRule(loan.rule().order(), loan.one(List.of(Direction.values())), future);
            List<AccountEvent> events = new ArrayList<>();
            events.add(new Disbursement(Stamp.of("payout", START), eur(INSTALMENTS * PRINCIPAL)));
            List<Slot> slots = slots(loan, events);
            List<AccountEvent> payments = loan.payments(4);
            events.addAll(payments);
            long left = 0;
            for (AccountEvent event : byDate(payments)) {
                left += fill(slots, rule, event.on(), ((Payment) event).amount().minor());
            }
            AccountState state = Account.replay(terms(rule), events, START.plusDays(400));
            assertThat(state.overpaid().minor()).as("seed %s overpaid", seed).isEqualTo(left);
            for (int i = 0; i < INSTALMENTS; i++) {
                for (Component component : Component.values()) {
                    assertThat(state.instalments().get(i).paid().get(component).minor())
                            .as("seed %s instalment %s %s", seed, i + 1, component)
                            .isEqualTo(slots.get(i).paid()[component.ordinal()]);
                }
            }
        }
    }

    private static List<Slot> slots(RandomLoan loan, List<AccountEvent> events) {
        List<Slot> slots = new ArrayList<>();
        for (int number = 1; number <= INSTALMENTS; number++) {
            Slot slot = new Slot(START.plusDays(20L * number), new long[4], new long[4]);
            slot.owed()[Component.PRINCIPAL.ordinal()] = PRINCIPAL;
            for (Component component : List.of(Component.FEE, Component.PENALTY)) {
                Money amount = loan.amount(3_000);
                slot.owed()[component.ordinal()] = amount.minor();
                events.add(new Charge(Stamp.of(component + " " + number, START), component, slot.due(), amount));
            }
            slots.add(slot);
        }
        return slots;
    }

    private static long fill(List<Slot> slots, AllocationRule rule, LocalDate on, long amount) {
        long left = amount;
        if (rule.direction() == Direction.VERTICAL) {
            for (Bucket bucket : rule.order().buckets()) {
                for (Slot slot : of(slots, bucket.timing(), rule.future(), on)) {
                    left = pay(slot, bucket.component(), left);
                }
            }
            return left;
        }
        for (Timing timing : rule.order().timings()) {
            for (Slot slot : of(slots, timing, rule.future(), on)) {
                for (Bucket bucket : rule.order().buckets()) {
                    left = bucket.timing() == timing ? pay(slot, bucket.component(), left) : left;
                }
            }
        }
        return left;
    }

    private static List<Slot> of(List<Slot> slots, Timing timing, FutureRule future, LocalDate on) {
        List<Slot> of = new ArrayList<>();
        for (Slot slot : slots) {
            boolean pastDue = slot.due().isBefore(on);
            boolean due = slot.due().equals(on);
            Timing is = pastDue ? Timing.PAST_DUE : due ? Timing.DUE : Timing.IN_ADVANCE;
            if (is == timing) {
                of.add(slot);
            }
        }
        if (timing == Timing.IN_ADVANCE && future == FutureRule.LAST_INSTALMENT) {
            Collections.reverse(of);
        }
        return of;
    }

    private static long pay(Slot slot, Component component, long left) {
        long part = Math.min(left, slot.open(component));
        slot.paid()[component.ordinal()] += part;
        return left - part;
    }

    private static List<AccountEvent> byDate(List<AccountEvent> events) {
        List<AccountEvent> sorted = new ArrayList<>(events);
        sorted.sort((one, other) -> one.on().compareTo(other.on()));
        return sorted;
    }

    private static AccountTerms terms(AllocationRule rule) {
        RepaymentPlan plan = new RepaymentPlan(INSTALMENTS, 20, Frequency.DAYS, 0, eur(1), BigDecimal.ZERO, false);
        return new AccountTerms(
                RandomLoan.EUR,
                plan,
                InterestTerms.none(),
                new AllocationRules(rule, Map.of()),
                List.of(),
                ScheduleStyle.PROGRESSIVE,
                0,
                null);
    }
}
