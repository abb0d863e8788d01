package loanflow.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the portfolio's loans stand, read and never written. Always in the same order. */
@Repository
@Profile("demo")
class JdbcLives {

    private static final String LOANS = """
            select l.id as loan_id, a.external_reference as reference, l.next_due as due,
                   (select count(*) + 1 from instalment i where i.loan_id = l.id and i.due_date < l.next_due) as instalment,
                   exists (select from hardship_request h where h.loan_id = l.id and h.state = 'BOOKED') as planned
              from loan l join application a on a.id = l.application_id
            """;
    private static final String OURS =
            " and a.external_reference like '" + Person.PREFIX + "%' order by a.external_reference";

    /** A loan; {@code instalment} is the oldest that is not paid, {@code due} its day; {@code planned}: of hardship. */
    record Due(String loanId, String reference, LocalDate due, int instalment, boolean planned) {}

    /** A loan that is paid back and whose customer is invited to the next. */
    record Invited(String loanId, String reference, LocalDate since, long limitFen) {}

    private final JdbcClient jdbc;

    JdbcLives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> due(LocalDate today) {
        return jdbc.sql(LOANS + "where l.status = 'ACTIVE' and l.next_due <= :today" + OURS)
                .param("today", today)
                .query(Due.class)
                .list();
    }

    List<Due> paidOut(LocalDate day) {
        return jdbc.sql(LOANS + "where l.status = 'ACTIVE' and l.disbursed_on = :day" + OURS)
                .param("day", day)
                .query(Due.class)
                .list();
    }

    List<Invited> invited() {
        return jdbc.sql("""
                        select r.loan_id, a.external_reference as reference,
                               (r.settled_at at time zone 'Asia/Shanghai')::date as since, r.limit_fen
                          from renewal r join loan l on l.id = r.loan_id join application a on a.id = l.application_id
                         where r.state = 'INVITED'
                        """ + OURS).query(Invited.class).list();
    }

    /** Loans whose borrower is offered another way to pay. */
    List<Due> offered() {
        return jdbc.sql(LOANS
                        + "where exists (select from hardship_request h where h.loan_id = l.id and h.state = 'OFFERED')"
                        + OURS)
                .query(Due.class)
                .list();
    }

    /** Loans for which enforcement found something on this day. */
    List<Due> enforced(LocalDate day) {
        return jdbc.sql("""
                        select l.id as loan_id, a.external_reference as reference, t.ended_on as due, 0 as instalment, false as planned
                          from legal_act t join legal_claim c on c.id = t.claim_id join loan l on l.id = c.loan_id
                          join application a on a.id = l.application_id
                         where t.kind = 'ENFORCEMENT' and t.state = 'WON' and t.ended_on = :day
                        """ + OURS).param("day", day).query(Due.class).list();
    }

    /** Loans that were written off on this day. */
    List<Due> writtenOff(LocalDate day) {
        return jdbc.sql("""
                        select l.id as loan_id, a.external_reference as reference, w.answered_on as due, 0 as instalment, false as planned
                          from write_off w join loan l on l.id = w.loan_id join application a on a.id = l.application_id
                         where w.state = 'BOOKED' and w.answered_on = :day
                        """ + OURS).param("day", day).query(Due.class).list();
    }
}
