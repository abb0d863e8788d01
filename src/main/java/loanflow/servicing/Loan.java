package loanflow.servicing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code loan}.
 *
 * @param byEvents it was changed, so its fold brings it forward and not the set-based night
 */
record Loan(
        String id,
        String applicationId,
        @Nullable String partnerId,
        String customerId,
        Money principal,
        AnnualRate apr,
        DayCount dayCount,
        int termMonths,
        LocalDate disbursedOn,
        LoanStatus status,
        Money costsOpen,
        Money advance,
        String stage,
        String reminderTier,
        OffsetDateTime remindedTo,
        boolean setAside,
        boolean byEvents) {

    LoanOwners owners() {
        return new LoanOwners(partnerId, applicationId);
    }

    /** The same loan when it was in another state. */
    Loan as(LoanStatus then, String stageThen) {
        return new Loan(
                id,
                applicationId,
                partnerId,
                customerId,
                principal,
                apr,
                dayCount,
                termMonths,
                disbursedOn,
                then,
                costsOpen,
                advance,
                stageThen,
                reminderTier,
                remindedTo,
                setAside,
                byEvents);
    }
}
