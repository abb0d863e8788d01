package loanflow.shortterm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import loanflow.money.Money;

/** What was paid on each day, and what the contract makes of it. */
final class LedgerPayments {

    private final ShortTermLoan loan;
    private final LedgerTerms terms;
    private final Evaluation evaluation;
    private final Map<Integer, List<ActualPayment>> byDay;

    LedgerPayments(ShortTermLoan loan, LedgerTerms terms, List<ActualPayment> payments, Evaluation evaluation) {
        this.loan = loan;
        this.terms = terms;
        this.evaluation = evaluation;
        byDay = payments.stream().collect(Collectors.groupingBy(ActualPayment::day));
    }

    Set<Integer> days() {
        return byDay.keySet();
    }

    Money paidOn(int day) {
        return on(day, payment -> payment.countsOn(evaluation.day(), terms.timeoutDays())).stream()
                .map(ActualPayment::amount)
                .reduce(loan.zero(), Money::plus);
    }

    /** In the first days a repayment in one sum costs no interest. */
    boolean areFreeOfInterest(int day) {
        return day <= terms.graceDays() && paidOn(day).compareTo(loan.principal()) >= 0;
    }

    Money chargesOn(int day, Money due) {
        boolean late = day < evaluation.day() && paidOn(day).compareTo(due) < 0;
        boolean unfunded = !on(day, payment -> payment.status() == PaymentStatus.INSUFFICIENT_FUNDS)
                .isEmpty();
        return (late ? terms.lateCharge() : loan.zero()).plus(unfunded ? terms.insufficientFundsCharge() : loan.zero());
    }

    private List<ActualPayment> on(int day, Predicate<ActualPayment> which) {
        return byDay.getOrDefault(day, List.of()).stream().filter(which).toList();
    }
}
