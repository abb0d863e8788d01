package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.account.Component;
import loanflow.account.JournalLine;
import loanflow.account.PaymentKind;
import loanflow.account.Stamp;
import loanflow.account.Transaction;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

/** Random lives, folded from their events on every day and lived night by night: the same by instalment and part. */
class ProductAccountTest {

    private static final int LOANS = Integer.getInteger("loanflow.lives", 25);
    private static final Money NOTHING = Money.fen(0);

    private final Map<Seen, Integer> seen = new EnumMap<>(Seen.class);
    private int days;

    private enum Seen {
        EARLY,
        PARTIAL,
        LATE,
        TWO_LATE,
        ADVANCE_USED,
        COSTS,
        SETTLED_BY_PAYMENT,
        OVERPAID
    }

    @Test
    void everyDayOfEveryLifeIsTheSameFoldedAndLivedNightByNight() {
        for (int seed = 0; seed < LOANS; seed++) {
            live(seed);
        }

        System.out.println("loans: " + LOANS + ", days that agree by instalment and part: " + days + ", seen: " + seen);
        for (Seen what : Seen.values()) {
            assertThat(seen).as("lives with " + what).containsKey(what);
        }
    }

    private void live(int seed) {
        Random random = new Random(seed);
        Loan loan = loan(seed, random);
        int penaltyBps = List.of(2_400, 1_800, 1_080, 0).get(random.nextInt(4));
        NightByNight lived = new NightByNight(loan, penaltyBps);
        ProductAccount folded = new ProductAccount(
                loan,
                SignedTerms.of(loan, penaltyBps),
                List.of(new AccountEvent.Disbursement(Stamp.of("payout", loan.disbursedOn()), loan.principal())));
        assertThat(folded.account(loan.disbursedOn())).isEqualTo(lived.account());
        int habit = random.nextInt(5);
        LocalDate last = loan.disbursedOn().plusMonths(loan.termMonths()).plusDays(random.nextInt(60));
        for (LocalDate day = loan.disbursedOn(); !day.isAfter(last); day = day.plusDays(1)) {
            if (day.isAfter(loan.disbursedOn())) {
                night(lived, day);
            }
            for (AccountEvent event : happens(lived, habit, day, random)) {
                folded = folded.with(event);
            }
            compare(lived, folded, day, "seed " + seed + " on " + day);
        }
    }

    private void night(NightByNight lived, LocalDate day) {
        Money advance = lived.account().advance();
        lived.night(day);
        saw(Seen.ADVANCE_USED, lived.account().advance().compareTo(advance) < 0);
        saw(
                Seen.TWO_LATE,
                lived.account().instalments().stream()
                                .filter(line -> line.dueDate().isBefore(day) && !line.isPaid())
                                .count()
                        > 1);
    }

    private List<AccountEvent> happens(NightByNight lived, int habit, LocalDate day, Random random) {
        List<AccountEvent> events = new ArrayList<>();
        if (!lived.settled() && random.nextInt(90) == 0) {
            Money costs = Money.fen(1 + random.nextInt(9_000));
            lived.chargeCosts(costs);
            events.add(new AccountEvent.Charge(Stamp.of("costs-" + day, day), Component.FEE, day, costs));
            saw(Seen.COSTS, true);
        }
        for (int number = 0; number < 2 && !lived.settled() && comes(lived, habit, day, random); number++) {
            Money amount = amount(lived.account(), day, random);
            if (amount.isPositive()) {
                note(lived.account(), amount, day);
                lived.pay(amount, day);
                saw(Seen.SETTLED_BY_PAYMENT, lived.settled());
                saw(Seen.OVERPAID, lived.settled() && lived.account().advance().isPositive());
                events.add(new AccountEvent.Payment(
                        Stamp.of("payment-" + day + "-" + number, day), PaymentKind.REPAYMENT, amount));
            }
        }
        return events;
    }

    private void note(LoanAccount account, Money amount, LocalDate day) {
        long late = account.daysPastDue(day).orElse(-1L);
        saw(Seen.EARLY, late < 0);
        saw(Seen.LATE, late > 0);
        saw(Seen.PARTIAL, amount.compareTo(account.due(day)) < 0);
    }

    /** Who never pays, who pays when it is due, who pays late, who pays very late, who pays at any time. */
    private static boolean comes(NightByNight lived, int habit, LocalDate day, Random random) {
        long late = lived.account().daysPastDue(day).orElse(-99L);
        return switch (habit) {
            case 0 -> random.nextInt(400) == 0;
            case 1 -> late == 0;
            case 2 -> late > 0 && random.nextInt(9) == 0;
            case 3 -> late > 35 && random.nextInt(5) == 0;
            default -> random.nextInt(20) == 0;
        };
    }

    private static Money amount(LoanAccount account, LocalDate day, Random random) {
        Money next = account.nextAmount();
        return switch (random.nextInt(9)) {
            case 0 -> Money.fen(1);
            case 1, 2 -> Money.fen(1 + random.nextLong(next.minor() + 1));
            case 3 -> next.plus(Money.fen(1 + random.nextLong(next.minor() + 1)));
            case 4 -> account.due(day);
            case 5 -> random.nextInt(4) == 0 ? account.payOff(day).minus(account.advance()) : next;
            case 6 -> random.nextInt(6) == 0 ? account.payOff(day).plus(Money.fen(777)) : next.minus(Money.fen(1));
            // One fen less than all there is: the rest of it waits until the last days.
            case 7 ->
                random.nextInt(5) == 0
                        ? account.payOff(day).minus(account.advance()).minus(Money.fen(1))
                        : next;
            default -> next;
        };
    }

    private void compare(NightByNight lived, ProductAccount folded, LocalDate day, String where) {
        AccountState state = folded.on(day);
        LoanAccount account = FoldedAccount.of(folded.loan(), state);
        assertThat(state.refusals()).as(where).isEmpty();
        assertThat(account).as(where).isEqualTo(lived.account());
        assertThat(account.nextDue()).as(where).isEqualTo(lived.account().nextDue());
        assertThat(state.daysPastDue())
                .as(where)
                .isEqualTo(Math.max(0, lived.account().daysPastDue(day).orElse(0L)));
        assertThat(folded.payOffOn(day).total())
                .as(where)
                .isEqualTo(lived.account()
                        .payOff(day)
                        .minus(lived.account().advance())
                        .max(NOTHING));
        assertThat(booked(state, "ADVANCE"))
                .as(where)
                .isEqualTo(account.advance().negated());
        assertThat(booked(state, "PRINCIPAL"))
                .as(where)
                .isEqualTo(state.outstanding().principal());
        assertThat(booked(state, "PENALTY_RECEIVABLE"))
                .as(where)
                .isEqualTo(state.outstanding().penalty());
        assertThat(booked(state, "FEE_RECEIVABLE")).as(where).isEqualTo(account.costsOpen());
        days++;
    }

    private static Money booked(AccountState state, String account) {
        return state.transactions().stream()
                .map(Transaction::journal)
                .flatMap(List::stream)
                .filter(line -> line.account().equals(account))
                .map(JournalLine::amount)
                .reduce(NOTHING, Money::plus);
    }

    private void saw(Seen what, boolean now) {
        if (now) {
            seen.merge(what, 1, Integer::sum);
        }
    }

    private static Loan loan(int seed, Random random) {
        LocalDate on = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
        return new Loan(
                "loan-" + seed,
                "application-" + seed,
                null,
                "customer",
                Money.fen(1_000 + random.nextInt(2_000_000)),
                AnnualRate.bps(
                        List.of(2_400, 1_800, 720, 0, 1 + random.nextInt(3_600)).get(random.nextInt(5))),
                random.nextInt(4) == 0 ? DayCount.ACT_365 : DayCount.ACT_360,
                List.of(1, 2, 3, 3, 6, 12).get(random.nextInt(6)),
                on,
                LoanStatus.ACTIVE,
                NOTHING,
                NOTHING,
                "CURRENT",
                "M",
                OffsetDateTime.of(on.atStartOfDay(), ZoneOffset.UTC),
                false,
                false);
    }
}
