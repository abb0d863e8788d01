package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what an allocation changed, loan, instalments and the payment itself, in one statement. */
@Repository
class JdbcAllocations {

    private static final String LOAN = """
            update loan set costs_paid_fen = costs_paid_fen + :costsPaid, advance_fen = :advanceLeft, next_due = :nextDue,
                   status = :status, closed_on = :closedOn
             where id = %s
            """;

    private final JdbcClient jdbc;

    JdbcAllocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(LoanAccount before, Allocation allocation, LocalDate today) {
        int unused = statement(new ArrayList<>(), ":loan", before, allocation, today)
                .param("loan", before.loanId())
                .update();
    }

    /** False when the payment reference is taken: then nothing is written. */
    boolean save(LoanAccount before, Allocation allocation, String payer, RepaymentOutcome.Booked booked) {
        String payment = "payment as (" + JdbcRepayments.INSERT + " returning loan_id)";
        return statement(
                                new ArrayList<>(List.of(payment)),
                                "(select loan_id from payment)",
                                before,
                                allocation,
                                booked.receivedOn())
                        .params(JdbcRepayments.values(payer, booked))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec statement(
            List<String> parts, String loan, LoanAccount before, Allocation allocation, LocalDate today) {
        LoanAccount after = allocation.account();
        List<OpenInstalment> changed = after.instalments().stream()
                .filter(line -> allocation.settled() || !before.instalments().contains(line))
                .toList();
        if (!changed.isEmpty()) {
            parts.add(JdbcInstalments.update(loan));
        }
        return jdbc.sql((parts.isEmpty() ? "" : "with " + String.join(", ", parts)) + LOAN.formatted(loan))
                .params(JdbcInstalments.values(changed))
                .param("today", today)
                .param("costsPaid", allocation.costs().minor())
                .param("advanceLeft", after.advance().minor())
                .param("nextDue", after.nextDue().map(OpenInstalment::dueDate).orElse(null))
                .param("status", (allocation.settled() ? LoanStatus.SETTLED : LoanStatus.ACTIVE).name())
                .param("closedOn", allocation.settled() ? today : null);
    }
}
