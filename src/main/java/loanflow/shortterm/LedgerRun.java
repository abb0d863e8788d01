package loanflow.shortterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import loanflow.money.Money;

/** Walks through the days of a loan on which something happens. */
final class LedgerRun {

    private final ShortTermLoan loan;
    private final Evaluation evaluation;
    private final Map<Integer, Money> scheduled;
    private final LedgerPayments payments;
    private final LedgerBook book;
    private final PaymentDue dues;

    LedgerRun(
            ShortTermLoan loan,
            ShortTermSchedule schedule,
            LedgerTerms terms,
            List<ActualPayment> payments,
            Evaluation evaluation) {
        this.loan = loan;
        this.evaluation = evaluation;
        scheduled =
                schedule.payments().stream().collect(Collectors.toMap(ScheduledPayment::day, ScheduledPayment::amount));
        this.payments = new LedgerPayments(loan, terms, payments, evaluation);
        book = new LedgerBook(
                loan,
                new LedgerInterest(loan, schedule.initialInterest(), terms.yearlyRateOnCredit(), terms.capCount()));
        dues = new PaymentDue(terms.smallestPayment());
    }

    List<LedgerRow> rows() {
        NavigableSet<Integer> days = new TreeSet<>(scheduled.keySet());
        days.addAll(payments.days());
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
        Money paid = payments.paidOn(day);
        LedgerInterest.Accrual accrual = book.accrue(payments.areFreeOfInterest(day) ? 0 : daysSince);
        Money planned = scheduled.getOrDefault(day, loan.zero());
        Money due = dues.of(planned, book.owed());
        Money charged = payments.chargesOn(day, due);
        book.charge(charged);
        boolean made = !paid.isZero() || day < evaluation.day();
        boolean settling = evaluation.settles() && day == evaluation.day();
        // The day's own payment is on its way already: it comes in full, though less of it may be due by now.
        Money expected = day == evaluation.day() ? planned : due;
        Money net = settling ? book.settlement() : made ? paid : expected;
        PaymentParts parts = made || settling ? book.pay(net) : book.expect(net);
        dues.paid(net);
        LedgerBalances open = book.balances();
        return LedgerRow.of(day, planned, due, net, charged, accrual, parts, open);
    }
}
