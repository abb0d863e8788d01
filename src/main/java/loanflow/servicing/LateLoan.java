package loanflow.servicing;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * A loan whose oldest uncovered due date is past.
 *
 * @param applicationId leads to the case file, where those who may find the person
 * @param daysPastDue whole days since that date, at least 1
 * @param dueDate that date
 * @param firstInstalment whether it is the loan's first instalment that is late
 * @param overdue what is open on instalments whose due date is past
 */
public record LateLoan(
        String loanId,
        String applicationId,
        long daysPastDue,
        LocalDate dueDate,
        boolean firstInstalment,
        Money overdue,
        Money openPrincipal,
        Money principal) {}
