package loanflow.account;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * What repays the loan on a day.
 *
 * @param on the day; another day may cost more
 * @param due everything that has fallen due and is open
 * @param principalNotDue principal of later instalments
 * @param chargesNotDue fees and penalties of later instalments
 * @param interestUsed interest of the running period for its days so far
 * @param overpaid what the borrower has with us already
 */
public record PayOffQuote(
        LocalDate on, Money due, Money principalNotDue, Money chargesNotDue, Money interestUsed, Money overpaid) {

    /** Never negative. */
    public Money total() {
        return due.plus(principalNotDue)
                .plus(chargesNotDue)
                .plus(interestUsed)
                .minus(overpaid)
                .max(Money.zero(due.currency()));
    }

    static PayOffQuote of(Book book, LocalDate day) {
        Money used = book.lines.where(line -> line.due.isAfter(day)).stream()
                .map(line -> PayOffs.used(book, line, day))
                .reduce(book.zero, Money::plus);
        Parts later = book.lines.open(line -> line.due.isAfter(day));
        return new PayOffQuote(
                day,
                book.lines.open(line -> !line.due.isAfter(day)).total(),
                later.principal(),
                later.fee().plus(later.penalty()),
                used,
                book.overpaid);
    }
}
