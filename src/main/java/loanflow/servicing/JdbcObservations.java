package loanflow.servicing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_observation}, and what the first due dates of a loan say. */
@Repository
class JdbcObservations {

    /** Days of grace (DOMAIN §2). */
    static final int GRACE_DAYS = 3;

    /** Due dates under observation. */
    private static final int DUES = 3;

    private final JdbcClient jdbc;

    JdbcObservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param rests whether the borrower is on hold, disputing or complaining */
    ObservationSignals signals(String loanId, LocalDate today, boolean rests) {
        return jdbc.sql("""
                        select o.ended_on is null observed, d.judged, d.late,
                               greatest(l.max_days_past_due, coalesce(:today::date - l.next_due, 0), 0) worst,
                               exists (select from loan x where x.customer_id = l.customer_id and x.id <> l.id
                                          and x.status = 'ACTIVE' and x.next_due < :today::date) elsewhere,
                               o.touched_on is not null touched
                          from loan l
                          left join loan_observation o on o.loan_id = l.id
                         cross join lateral (
                            select count(*) judged,
                                   count(*) filter (where i.paid_on is null or i.paid_on > i.due_date + :grace) late
                              from instalment i
                             where i.loan_id = l.id and i.number <= :dues and i.due_date + :grace < :today::date
                               and i.principal_fen + i.interest_fen > 0) d
                         where l.id = :loan
                        """)
                .param("today", today)
                .param("grace", GRACE_DAYS)
                .param("dues", DUES)
                .param("loan", loanId)
                .query((row, number) -> new ObservationSignals(
                        row.getBoolean("observed"),
                        row.getLong("judged"),
                        row.getLong("late"),
                        row.getLong("worst"),
                        rests || row.getBoolean("elsewhere"),
                        row.getBoolean("touched")))
                .single();
    }

    /** Due date after whose days of grace the loan is looked at next; empty when the observation is over. */
    Optional<LocalDate> nextDue(String loanId, LocalDate after) {
        return jdbc.sql("""
                        select min(i.due_date) from instalment i
                         where i.loan_id = :loan and i.number <= :dues and i.due_date > :after
                           and not exists (select from loan_observation o where o.loan_id = i.loan_id
                                              and o.ended_on is not null)
                        having min(i.due_date) is not null
                        """)
                .param("loan", loanId)
                .param("dues", DUES)
                .param("after", after)
                .query(LocalDate.class)
                .optional();
    }

    void touched(String loanId, LocalDate today) {
        int unused = jdbc.sql("""
                        insert into loan_observation (loan_id, touched_on) values (:loan, :today)
                        on conflict (loan_id) do update set touched_on = coalesce(loan_observation.touched_on, :today)
                        """).param("loan", loanId).param("today", today).update();
    }

    /** The first end stands. */
    void end(String loanId, ObservationEnd end, LocalDate today) {
        int unused = jdbc.sql("""
                        insert into loan_observation (loan_id, outcome, ended_on) values (:loan, :outcome, :today)
                        on conflict (loan_id) do update set outcome = :outcome, ended_on = :today
                         where loan_observation.ended_on is null
                        """)
                .param("loan", loanId)
                .param("outcome", end.outcome())
                .param("today", today)
                .update();
    }
}
