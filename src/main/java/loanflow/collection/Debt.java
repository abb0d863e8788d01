package loanflow.collection;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** A loan of a case as it stood when the case was last looked at. */
public record Debt(
        String loanId,
        LocalDate dueDate,
        long daysPastDue,
        Money overdue,
        Money openPrincipal,
        LocalDate since,
        @Nullable LocalDate curedOn) {}
