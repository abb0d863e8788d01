package loanflow.shortterm;

import loanflow.money.Money;

/** What is due of a scheduled payment: at most the payment itself, less what was paid before beyond what was due. */
final class PaymentDue {

    private final Money smallest;
    private Money scheduled;
    private Money paid;

    PaymentDue(Money smallest) {
        this.smallest = smallest;
        scheduled = Money.zero(smallest.currency());
        paid = scheduled;
    }

    /** Arrears are not asked for again with a later payment: they show in the settlement figure. */
    Money of(Money payment, Money owed) {
        scheduled = scheduled.plus(payment);
        Money due = payment.min(scheduled.minus(paid)).min(owed);
        return due.compareTo(smallest) <= 0 ? Money.zero(smallest.currency()) : due;
    }

    void paid(Money amount) {
        paid = paid.plus(amount);
    }
}
