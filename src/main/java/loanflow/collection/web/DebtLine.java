package loanflow.collection.web;

import java.time.LocalDate;
import loanflow.collection.Debt;
import org.jspecify.annotations.Nullable;

/** A loan of the case. */
record DebtLine(
        String loanId,
        LocalDate dueDate,
        long daysPastDue,
        String overdue,
        String currency,
        @Nullable LocalDate curedOn) {

    static DebtLine of(Debt debt) {
        return new DebtLine(
                debt.loanId(),
                debt.dueDate(),
                debt.daysPastDue(),
                debt.overdue().major().toPlainString(),
                debt.overdue().currency().getCurrencyCode(),
                debt.curedOn());
    }
}
