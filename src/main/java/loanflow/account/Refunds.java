package loanflow.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loanflow.account.AccountEvent.Refund;
import loanflow.money.Money;

/** Money that goes back from a running loan: the last instalments that were paid open again, principal first. */
final class Refunds {

    private static final List<Component> BACKWARDS =
            List.of(Component.PRINCIPAL, Component.INTEREST, Component.FEE, Component.PENALTY);

    private Refunds() {}

    static Outcome handle(Refund event, Book book) {
        Money paid = book.lines.all().stream().map(line -> line.paid.total()).reduce(book.zero, Money::plus);
        if (event.amount().compareTo(paid) > 0) {
            return new Outcome.Refused(Rule.MORE_THAN_PAID);
        }
        Booking booking = book.booking();
        List<Line> backwards = new ArrayList<>(book.lines.all());
        Collections.reverse(backwards);
        Money left = event.amount();
        for (Line line : backwards) {
            for (Component component : BACKWARDS) {
                Money part = line.unpay(component, left, event.on());
                booking.move(book.account(component), Accounts.CASH, part);
                left = left.minus(part);
            }
        }
        return new Outcome.Done(booking);
    }
}
