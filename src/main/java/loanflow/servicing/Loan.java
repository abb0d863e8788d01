package loanflow.servicing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** A row of table {@code loan}. */
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
        boolean setAside) {}
