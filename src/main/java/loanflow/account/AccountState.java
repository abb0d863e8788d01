package loanflow.account;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A loan's account on a day.
 *
 * @param asOf the day
 * @param payouts in order of date
 * @param instalments by number
 * @param transactions what each event did, in the order in which they worked
 * @param refusals events that did not count
 * @param overpaid money of the borrower that nothing owed has used
 * @param daysPastDue whole days since the oldest due date that is not paid in full; 0 when none has passed
 * @param overdueSince first day past due: the day after that due date
 * @param delinquentSince day after the grace days of that due date, when it has come
 */
public record AccountState(
        LocalDate asOf,
        Currency currency,
        Status status,
        List<Payout> payouts,
        List<InstalmentState> instalments,
        List<Transaction> transactions,
        List<Refusal> refusals,
        Money overpaid,
        long daysPastDue,
        @Nullable LocalDate overdueSince,
        @Nullable LocalDate delinquentSince) {

    public AccountState {
        payouts = List.copyOf(payouts);
        instalments = List.copyOf(instalments);
        transactions = List.copyOf(transactions);
        refusals = List.copyOf(refusals);
    }

    /** Everything that is open, due or not. */
    public Parts outstanding() {
        return instalments.stream().map(InstalmentState::outstanding).reduce(Parts.none(currency), Parts::plus);
    }

    static AccountState of(Book book, LocalDate asOf) {
        Rows rows = Rows.of(book);
        LocalDate oldest = Standing.oldestPastDue(book.lines, asOf).orElse(null);
        LocalDate delinquent = oldest == null ? null : oldest.plusDays(book.terms.graceDays());
        return new AccountState(
                asOf,
                book.terms.currency(),
                book.status,
                rows.payouts(),
                rows.instalments(),
                book.transactions,
                book.refusals,
                book.overpaid,
                Standing.daysPastDue(book.lines, asOf),
                oldest == null ? null : oldest.plusDays(1),
                delinquent == null || delinquent.isAfter(asOf) ? null : delinquent);
    }
}
