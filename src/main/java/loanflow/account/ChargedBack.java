package loanflow.account;

import java.util.List;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.money.Money;

/** What a charge-back opens again: principal, or by agreement what the payment had paid. */
final class ChargedBack {

    private ChargedBack() {}

    static Parts parts(Chargeback event, Book book) {
        List<Component> order = book.terms.chargebackOrder();
        String original = event.of();
        Parts paid = original == null ? null : book.paidBy.get(original);
        if (original == null || paid == null || order.isEmpty()) {
            return Parts.of(Component.PRINCIPAL, event.amount());
        }
        Parts again = asPaid(paid, order, event.amount());
        // A second charge-back of the same payment finds less of it.
        book.paidBy.put(original, paid.minus(again));
        return again;
    }

    /** The components that the payment paid, in the order agreed for charge-backs; what is beyond it is principal. */
    private static Parts asPaid(Parts paid, List<Component> order, Money amount) {
        Parts again = Parts.none(amount.currency());
        Money left = amount;
        for (Component component : order) {
            Money part = paid.get(component).min(left);
            again = again.plus(component, part);
            left = left.minus(part);
        }
        return again.plus(Component.PRINCIPAL, left);
    }
}
