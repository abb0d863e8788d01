package loanflow.account;

import java.time.LocalDate;
import loanflow.account.AccountEvent.Waiver;
import loanflow.money.Money;

/** What the lender gives up, oldest instalment first, allowed by somebody. */
final class Waivers {

    private Waivers() {}

    static Outcome handle(Waiver event, Book book) {
        if (event.authority().isBlank()) {
            return new Outcome.Refused(Rule.AUTHORITY_MISSING);
        }
        Money open = book.lines.open(line -> true).get(event.component());
        if (event.amount().compareTo(open) > 0) {
            return new Outcome.Refused(Rule.MORE_THAN_OPEN);
        }
        Booking booking = book.booking();
        forgive(book, booking, event.component(), event.amount(), event.on(), Accounts.WAIVED);
        return new Outcome.Done(booking);
    }

    static void forgive(Book book, Booking booking, Component component, Money amount, LocalDate on, String expense) {
        Money left = amount;
        for (Line line : book.lines.all()) {
            Money part = line.open(component).min(left);
            line.forgive(component, part, on);
            left = left.minus(part);
        }
        Accruals.recognise(book, booking, expense);
        if (book.status == Status.ACTIVE) {
            booking.move(expense, Accounts.receivable(component), amount);
        }
    }
}
