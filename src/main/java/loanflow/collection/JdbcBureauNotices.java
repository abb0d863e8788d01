package loanflow.collection;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code bureau_notice}. */
@Repository
class JdbcBureauNotices {

    private final JdbcClient jdbc;

    JdbcBureauNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The borrower was told that this arrears will be reported; told once per due date. */
    void add(String loanId, LocalDate dueDate, LocalDate on, LocalDate reportFrom) {
        int unused = jdbc.sql("""
                        insert into bureau_notice (loan_id, due_date, noticed_on, report_from)
                        values (:loan, :due, :on, :from) on conflict do nothing
                        """)
                .param("loan", loanId)
                .param("due", dueDate)
                .param("on", on)
                .param("from", reportFrom)
                .update();
    }

    /** First day on which the arrears of a loan may be reported; empty when the borrower was not told. */
    Optional<LocalDate> reportFrom(String loanId, LocalDate dueDate) {
        return jdbc.sql("select report_from from bureau_notice where loan_id = :loan and due_date = :due")
                .param("loan", loanId)
                .param("due", dueDate)
                .query(LocalDate.class)
                .optional();
    }
}
