package loanflow.servicing;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A loan's account on a day to come if nothing is paid until then: every day does what end of day does.
 *
 * @param settled the borrower's advance paid the last of it
 * @param daysPastDue when the loan was last put into a stage; null when it never was since today
 */
record Projection(
        BookedAccount booked, boolean settled, @Nullable Long daysPastDue) {

    static Projection of(BookedAccount today, LocalDate from, LocalDate to) {
        Projection state = new Projection(today, false, null);
        for (LocalDate day = from.plusDays(1); !day.isAfter(to) && !state.settled; day = day.plusDays(1)) {
            state = state.next(day);
        }
        return state;
    }

    private Projection next(LocalDate day) {
        LoanAccount account = booked.account();
        boolean advanceToUse = account.advance().isPositive()
                && account.instalments().stream().anyMatch(line -> line.isDue(day) && !line.isPaid());
        if (!advanceToUse) {
            return aged(booked.chargedTo(day), day);
        }
        Allocation used = Allocation.of(account, Money.zero(account.currency()), day);
        BookedAccount paid = new BookedAccount(used.account(), booked.meter()).chargedTo(day);
        return used.settled() ? new Projection(paid, true, daysPastDue) : aged(paid, day);
    }

    private Projection aged(BookedAccount charged, LocalDate day) {
        return new Projection(charged, false, charged.account().daysPastDue(day).orElse(daysPastDue));
    }
}
