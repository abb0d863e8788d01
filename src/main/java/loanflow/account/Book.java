package loanflow.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** A loan's account at work while its events are folded. Mutable, never leaves the module. */
final class Book {

    final AccountTerms terms;
    final Lines lines;
    final Money zero;
    final List<Transaction> transactions = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    /** Payments that paid too much, oldest first, with what is left of each: a later charge takes it from there. */
    final List<Overpayment> overpayments = new ArrayList<>();
    /** What each payment paid, by its key: a charge-back may open the same components again. */
    final Map<String, Parts> paidBy = new HashMap<>();

    final List<Payout> payouts = new ArrayList<>();
    final List<AccountEvent.PenaltyStop> penaltyStops = new ArrayList<>();
    final @Nullable DueCalendar calendar;
    final @Nullable LocalDate start;
    Status status = Status.ACTIVE;
    Status beforeSale = Status.ACTIVE;
    AnnualRate rate;
    Money overpaid;
    /** What was written off and has not been recovered since: more than that nobody owes. */
    Money writtenOff;
    /** Principal that instalments repay: payouts less down payments. */
    Money financed;

    /** The last day that has passed, for terms by which days do something by themselves. */
    LocalDate night;

    /** The day up to which interest follows the balance. */
    LocalDate recalculated;

    boolean disbursed;

    Book(AccountTerms terms, @Nullable DueCalendar calendar, @Nullable LocalDate start) {
        this.start = start;
        this.night = this.recalculated = start == null ? LocalDate.MIN : start;
        this.terms = terms;
        this.calendar = calendar;
        this.zero = Money.zero(terms.currency());
        this.lines = new Lines(terms.style(), terms.allocation().early(), zero);
        this.rate = terms.interest().rate();
        this.overpaid = this.financed = this.writtenOff = zero;
    }

    Booking booking() {
        return new Booking(zero);
    }

    /** The account in the books on which a component stands; off the assets, whatever comes is a recovery. */
    String account(Component component) {
        return status == Status.ACTIVE ? Accounts.receivable(component) : Accounts.RECOVERY_INCOME;
    }

    DueCalendar calendar() {
        if (calendar == null) {
            throw new IllegalStateException("calendar: the loan is not paid out");
        }
        return calendar;
    }

    /** One more regular instalment after the last period. */
    Line addPeriod() {
        List<Line> periods = lines.current(line -> true);
        LocalDate from = periods.get(periods.size() - 1).due;
        LocalDate due = calendar().next();
        // New instalments of a re-aged loan may reach beyond the calendar.
        while (!due.isAfter(from)) {
            due = calendar().next();
        }
        return lines.add(InstalmentKind.REGULAR, from, due);
    }
}
