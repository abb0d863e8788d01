package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loanflow.account.Account;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.account.AccountTerms;
import loanflow.account.AllocationOrder;
import loanflow.account.AllocationRule;
import loanflow.account.AllocationRules;
import loanflow.account.Bucket;
import loanflow.account.Component;
import loanflow.account.Direction;
import loanflow.account.Frequency;
import loanflow.account.FutureRule;
import loanflow.account.InterestMethod;
import loanflow.account.InterestTerms;
import loanflow.account.PaymentKind;
import loanflow.account.RepaymentPlan;
import loanflow.account.ScheduleStyle;
import loanflow.account.Stamp;
import loanflow.account.YearBasis;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lives on the real tables, replayed by {@link Account}, which shares no code with servicing beyond {@link Money} and
 * rates. Two things an account cannot be told: money that comes early waits until something is due, so a payment is
 * replayed on the day on which it pays; and a penalty belongs to the instalment that is late, not to that of its period,
 * so payments while two instalments are late agree in their sums only.
 */
class AccountDifferenceTest {

    private static final LocalDate LAST = PAYOUT.plusDays(150);

    private static final List<Bucket> ORDER = List.of(
            Bucket.PAST_DUE_FEE,
            Bucket.DUE_FEE,
            Bucket.IN_ADVANCE_FEE,
            Bucket.PAST_DUE_PENALTY,
            Bucket.DUE_PENALTY,
            Bucket.IN_ADVANCE_PENALTY,
            Bucket.PAST_DUE_INTEREST,
            Bucket.PAST_DUE_PRINCIPAL,
            Bucket.DUE_INTEREST,
            Bucket.DUE_PRINCIPAL,
            Bucket.IN_ADVANCE_INTEREST,
            Bucket.IN_ADVANCE_PRINCIPAL);

    private static ServicingKit kit;
    private static Lives lives;

    @BeforeAll
    static void live() {
        kit = new ServicingKit();
        lives = new Lives(kit, 4_711, 14);
        lives.tell();
        lives.live(PAYOUT.plusDays(70));
        Lives.chargeCosts(kit, lives.told.keySet().iterator().next(), 4_200);
        lives.tell();
        lives.live(LAST);
    }

    @AfterAll
    static void end() {
        kit.close();
    }

    @Test
    void everyDayOfEveryLifeIsTheSameWhenItIsReplayed() {
        int byPart = 0;
        int bySum = 0;
        for (var loan : lives.told.entrySet()) {
            LocalDate mixed = firstPaymentWithTwoLate(loan.getKey(), loan.getValue());
            for (var day : loan.getValue().entrySet()) {
                LoanPosition told = day.getValue();
                AccountState state = replayed(loan.getKey(), told, eventsOf(loan.getKey(), told), day.getKey());
                String where = "loan " + loan.getKey() + " on " + day.getKey();
                assertThat(state.refusals()).as(where).isEmpty();
                assertThat(open(state).total()).as(where).isEqualTo(told.open().total());
                if (day.getKey().isBefore(mixed)) {
                    assertThat(open(state)).as(where).isEqualTo(told.open());
                    assertThat(state.daysPastDue()).as(where).isEqualTo(late(told));
                    byPart++;
                } else {
                    bySum++;
                }
            }
        }
        System.out.println("days that agree by part and days past due: " + byPart + ", in their sum: " + bySum);
        assertThat(byPart).isGreaterThan(1_000);
        assertThat(lives.told.values())
                .anyMatch(days -> days.values().stream().anyMatch(day -> day.status() == LoanStatus.SETTLED));
    }

    /** Negative control: a payment that the account does not hear of is seen. */
    @Test
    void aReplayThatLacksAPaymentDiffers() {
        int seen = 0;
        for (String loan : lives.told.keySet()) {
            LoanPosition last = kit.position(loan);
            List<AccountEvent> events = eventsOf(loan, last);
            List<AccountEvent> payments = events.stream()
                    .filter(event -> event instanceof AccountEvent.Payment)
                    .toList();
            if (!payments.isEmpty()) {
                events.remove(payments.get(0));
                assertThat(open(replayed(loan, last, events, LAST)).total())
                        .isNotEqualTo(last.open().total());
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    private static AccountState replayed(String loan, LoanPosition of, List<AccountEvent> events, LocalDate asOf) {
        AllocationRule rule =
                new AllocationRule(new AllocationOrder(ORDER), Direction.VERTICAL, FutureRule.NEXT_INSTALMENT);
        return Account.replay(
                new AccountTerms(
                        Money.CNY,
                        new RepaymentPlan(
                                of.termMonths(), 1, Frequency.MONTHS, 0, Money.fen(1), BigDecimal.ZERO, false),
                        new InterestTerms(
                                InterestMethod.EQUAL_INSTALMENTS, AnnualRate.bps(of.aprBps()), YearBasis.THIRTY_360),
                        new AllocationRules(rule, Map.of()),
                        List.of(),
                        ScheduleStyle.PROGRESSIVE,
                        0,
                        null),
                events,
                asOf);
    }

    /** The loan's entries as events: money counts when it pays. */
    private static List<AccountEvent> eventsOf(String loan, LoanPosition now) {
        List<AccountEvent> events = new ArrayList<>();
        for (JournalEntry entry : kit.ledger.entries(loan)) {
            Moved moved = Moved.by(entry);
            Stamp stamp = Stamp.of(entry.reference(), entry.on());
            Money paid = moved.paid().total();
            if (moved.has(PostingRule.DISBURSEMENT)) {
                events.add(new AccountEvent.Disbursement(stamp, moved.get(PostingRule.DISBURSEMENT)));
            } else if (moved.has(PostingRule.PENALTY_CHARGED)) {
                events.add(new AccountEvent.Charge(
                        stamp, Component.PENALTY, entry.on(), moved.get(PostingRule.PENALTY_CHARGED)));
            } else if (moved.has(PostingRule.COSTS_CHARGED)) {
                events.add(new AccountEvent.Charge(
                        stamp, Component.FEE, entry.on(), moved.get(PostingRule.COSTS_CHARGED)));
            } else if (paid.isPositive() && settles(loan, entry)) {
                events.add(new AccountEvent.PayOff(stamp, paid));
            } else if (paid.isPositive()) {
                events.add(new AccountEvent.Payment(stamp, PaymentKind.REPAYMENT, paid));
            }
        }
        return events;
    }

    private static boolean settles(String loan, JournalEntry entry) {
        return kit.jdbc
                .sql("select exists (select 1 from repayment where settled and 'repayment:' || id = ? and loan_id = ?)")
                .params(entry.reference(), loan)
                .query(Boolean.class)
                .single();
    }

    /** By part, interest as far as it has fallen due. */
    private static LoanPosition.Parts open(AccountState state) {
        Money interest = state.instalments().stream()
                .filter(line -> !line.due().isAfter(state.asOf()))
                .map(line -> line.outstanding().interest())
                .reduce(Money.fen(0), Money::plus);
        return new LoanPosition.Parts(
                state.outstanding().fee(),
                state.outstanding().penalty(),
                interest,
                state.outstanding().principal());
    }

    private static long late(LoanPosition told) {
        return told.daysPastDue() == null ? 0 : Math.max(0, told.daysPastDue());
    }

    /** From that day on the parts may differ; after the last day when there is none. */
    private static LocalDate firstPaymentWithTwoLate(String loan, Map<LocalDate, LoanPosition> days) {
        return kit.ledger.entries(loan).stream()
                .filter(entry -> Moved.by(entry).paid().total().isPositive())
                .map(JournalEntry::on)
                .filter(day ->
                        twoLate(kit.records.position(loan, day.minusDays(1)).orElseThrow(), day))
                .findFirst()
                .orElse(LAST.plusDays(1));
    }

    private static boolean twoLate(LoanPosition before, LocalDate day) {
        return before.schedule().stream()
                        .filter(line ->
                                line.dueDate().isBefore(day) && line.open().isPositive())
                        .count()
                > 1;
    }
}
