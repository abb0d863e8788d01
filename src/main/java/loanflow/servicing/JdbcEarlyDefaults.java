package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Marks loans whose first, second or third instalment is 1, 7, 15 or 30 days late (DOMAIN §2: FPDn, SPDn, TPDn). The
 * second and third leave out loans already counted with that number of days. The index of due dates finds the few.
 */
@Repository
class JdbcEarlyDefaults {

    private final JdbcClient jdbc;

    JdbcEarlyDefaults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mark(LocalDate today, LoanRange loans) {
        int unused = jdbc.sql("""
                        insert into early_default (loan_id, days, instalment, business_date)
                        select l.id, d.days, i.number, :today
                          from (values (1), (7), (15), (30)) d(days)
                          join loan l on l.next_due = :today::date - d.days
                          join instalment i on i.loan_id = l.id and i.due_date = l.next_due and i.number <= 3
                         where l.status = 'ACTIVE' and not l.set_aside and l.id >= :from and l.id < :before
                            on conflict (loan_id, days) do nothing
                        """)
                .param("today", today)
                .param("from", loans.from())
                .param("before", loans.before())
                .update();
    }

    /** As the field names them: FPD7 is the first instalment seven days late. */
    List<String> of(String loanId) {
        return jdbc.sql("""
                        select substr('FST', instalment, 1) || 'PD' || days from early_default
                         where loan_id = :id order by instalment, days
                        """).param("id", loanId).query(String.class).list();
    }
}
