package loanflow.shortterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import loanflow.money.Money;

/** Walks through the days of a loan on which something happens. */
final class LedgerRun {

    private final ShortTermLoan loan;
    private final LedgerTerms terms;
    private final Evaluation evaluation;
    private final Map<Integer, Money> scheduled;
    private final Map<Integer, List<ActualPayment>> actual;
    private final LedgerBook book;
    private final PaymentDue dues;

    LedgerRun(
            ShortTermLoan loan,
            ShortTermSchedule schedule,
            LedgerTerms terms,
            List<ActualPayment> payments,
            Evaluation evaluation) {
        this.loan = loan;
        this.terms = terms;
        this.evaluation = evaluation;
        scheduled =
                schedule.payments().stream().collect(Collectors.toMap(ScheduledPayment::day, ScheduledPayment::amount));
        actual = payments.stream().collect(Collectors.groupingBy(ActualPayment::day));
        book = new LedgerBook(loan, new LedgerInterest(loan, schedule.initialInterest(), terms.yearlyRateOnCredit()));
        dues = new PaymentDue(terms.smallestPayment());
    }

    List<LedgerRow> rows() {
        NavigableSet<Integer> days = new TreeSet<>(scheduled.keySet());
        days.addAll(actual.keySet());
        days.add(0);
        days.add(evaluation.day());
        List<LedgerRow> rows = new ArrayList<>();
        int before = 0;
        for (int day : days) {
            rows.add(row(day, day - before));
            before = day;
        }
        return rows;
    }

    private LedgerRow row(int day, int daysSince) {
        Money paid = paidOn(day);
        LedgerInterest.Accrual accrual = book.accrue(free(day, paid) ? 0 : daysSince);
        Money planned = scheduled.getOrDefault(day, loan.zero());
        Money due = dues.of(planned, book.owed());
        Money charged = chargesOn(day, due, paid);
        book.charge(charged);
        boolean made = !paid.isZero() || day < evaluation.day();
        boolean settling = evaluation.settles() && day == evaluation.day();
        Money net = settling ? book.settlement() : made ? paid : due;
        LedgerBook.Parts parts = made || settling ? book.pay(net) : book.expect(net);
        dues.paid(net);
        return new LedgerRow(
                day,
                planned,
                due,
                net,
                charged,
                accrual.actuarial(),
                accrual.added().add(parts.interestAdded()),
                parts.charges(),
                parts.interest(),
                parts.principal(),
                book.charges(),
                book.interestBalance(),
                book.principal(),
                book.settlement());
    }

    /** In the first days a repayment in one sum costs no interest. */
    private boolean free(int day, Money paid) {
        return day <= terms.graceDays() && paid.compareTo(loan.principal()) >= 0;
    }

    private Money paidOn(int day) {
        return sum(payments(day, payment -> payment.countsOn(evaluation.day(), terms.timeoutDays())));
    }

    private Money chargesOn(int day, Money due, Money paid) {
        boolean late = day < evaluation.day() && paid.compareTo(due) < 0;
        boolean unfunded = !payments(day, payment -> payment.status() == PaymentStatus.INSUFFICIENT_FUNDS)
                .isEmpty();
        return (late ? terms.lateCharge() : loan.zero()).plus(unfunded ? terms.insufficientFundsCharge() : loan.zero());
    }

    private List<ActualPayment> payments(int day, Predicate<ActualPayment> which) {
        return actual.getOrDefault(day, List.of()).stream().filter(which).toList();
    }

    private Money sum(List<ActualPayment> payments) {
        return payments.stream().map(ActualPayment::amount).reduce(loan.zero(), Money::plus);
    }
}
