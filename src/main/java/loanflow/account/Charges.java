package loanflow.account;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.PercentageCharge;
import loanflow.money.Money;

/** Fees and penalties: each goes to the instalment of its period, later ones to one additional instalment at the end. */
final class Charges {

    private Charges() {}

    static Outcome handle(Charge event, Book book) {
        return charge(book, event.component(), event.due(), event.amount());
    }

    static Outcome handle(PercentageCharge event, Book book) {
        Parts whole = book.lines.all().stream()
                .map(line -> line.charged)
                .reduce(Parts.none(book.terms.currency()), Parts::plus);
        Money amount =
                whole.principal().plus(whole.interest()).times(event.percent().movePointLeft(2), RoundingMode.HALF_UP);
        return charge(book, event.component(), event.due(), amount);
    }

    private static Outcome charge(Book book, Component component, LocalDate due, Money amount) {
        if (component != Component.FEE && component != Component.PENALTY) {
            return new Outcome.Refused(Rule.NOT_A_CHARGE);
        }
        if (book.status == Status.CHARGED_OFF) {
            return new Outcome.Refused(Rule.LOAN_CHARGED_OFF);
        }
        if (due.isBefore(book.lines.all().get(0).from)) {
            return new Outcome.Refused(Rule.BEFORE_DISBURSEMENT);
        }
        line(book, due).charge(component, amount, due);
        Booking booking = book.booking().with(Accounts.receivable(component), Accounts.income(component), amount);
        if (book.overpaid.isPositive() && book.terms.allocation().early() == EarlyMoney.PAYS) {
            Overpayments.replay(book, booking);
        }
        return new Outcome.Done(booking);
    }

    private static Line line(Book book, LocalDate due) {
        Line first = book.lines.periods(line -> true).get(0);
        Optional<Line> period =
                book.lines.where(line -> line.kind != InstalmentKind.DOWN_PAYMENT && !due.isAfter(line.due)).stream()
                        .filter(line -> due.isAfter(line.from) || line == first)
                        .findFirst();
        return period.orElseGet(() -> additional(book.lines, due));
    }

    /** The one instalment after the last: it is there already and moves, or it is made. */
    static Line additional(Lines lines, LocalDate due) {
        Line last = lines.last();
        if (last.kind != InstalmentKind.ADDITIONAL) {
            return lines.add(InstalmentKind.ADDITIONAL, last.due, due);
        }
        lines.move(last, due);
        return last;
    }
}
