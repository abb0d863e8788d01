package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.ledger.Ledger;
import loanflow.ledger.PostingRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a new day charges, for all loans at once by SQL. Every step is idempotent: what a day has charged it does not
 * charge again.
 *
 * <p>Interest is booked ONCE per instalment, on its due date, and not once a day: the amount of an instalment is fixed
 * by the schedule, and one posting instead of thirty keeps a year of a million loans at twelve million journals. What
 * has accrued within a running month is computed when somebody asks (pay-off, early settlement).
 */
@Component
class DailyCharges {

    private static final String FALLS_DUE = """
              from instalment i join loan l on l.id = i.loan_id
             where not i.fallen_due and i.due_date <= :today and l.status = 'ACTIVE' and not l.set_aside
               and not l.by_events and l.id >= :from and l.id < :before
            """;
    private static final String LATE = """
             l.status = 'ACTIVE' and not l.set_aside and l.next_due < :today and l.penalty_to < :today
               and not l.by_events and l.id >= :from and l.id < :before
            """;

    private final JdbcClient jdbc;
    private final Ledger ledger;

    DailyCharges(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Instalments whose due date has come: their interest is earned. */
    int fallDue(LocalDate today, LoanRange loans) {
        lock("l.id in (select i.loan_id " + FALLS_DUE + ")", today, loans);
        int unused = ledger.postEach(
                PostingRule.INTEREST_DUE, """
                select 'interest:' || l.id || ':' || i.number reference, l.id loan_id, i.due_date business_date,
                       l.currency, i.interest_fen amount_fen
                """ + FALLS_DUE + " and i.interest_fen > 0", parameters(today, loans));
        return jdbc.sql("update instalment x set fallen_due = true from (select i.loan_id, i.number " + FALLS_DUE
                        + ") d where x.loan_id = d.loan_id and x.number = d.number")
                .params(parameters(today, loans))
                .update();
    }

    /** Loans that hold money of the borrower while something is due. */
    List<String> withAdvanceToUse(LocalDate today, LoanRange loans) {
        return jdbc.sql("""
                        select l.id from loan l
                         where l.status = 'ACTIVE' and not l.set_aside and l.advance_fen > 0
                           and not l.by_events and l.id >= :from and l.id < :before
                           and exists (select 1 from instalment i where i.loan_id = l.id and i.paid_on is null
                                          and i.due_date <= :today)
                         order by l.id
                        """)
                .params(parameters(today, loans))
                .query(String.class)
                .list();
    }

    /**
     * Penalty interest on overdue principal for the days since the last charge: one entry per loan and date. It is
     * rounded half up on the sum of principal times days, so that twenty days cost the same however they are cut.
     */
    int chargePenalty(LocalDate today, LoanRange loans) {
        lock(LATE, today, loans);
        Map<String, Object> parameters = parameters(today, loans);
        int unused = jdbc.sql("""
                        update instalment i
                           set penalty_basis = x.basis,
                               penalty_fen = (2 * x.basis * x.penalty_bps + 10000 * x.days) / (20000 * x.days)
                                   - i.penalty_limited_fen
                          from (select l.penalty_bps, l.days_of_year::bigint days, o.loan_id, o.number,
                                       o.penalty_basis + (o.principal_fen - o.principal_paid_fen)
                                           * (:today::date - greatest(l.penalty_to, o.due_date)) basis
                                  from loan l join instalment o on o.loan_id = l.id
                                 where o.due_date < :today and o.paid_on is null and
                        """ + LATE + ") x where i.loan_id = x.loan_id and i.number = x.number")
                .params(parameters)
                .update();
        int posted = ledger.postEach(
                PostingRule.PENALTY_CHARGED,
                """
                select 'penalty:' || l.id || ':' || :today::date reference, l.id loan_id, :today::date business_date,
                       l.currency, s.penalty_fen - l.penalty_booked_fen amount_fen
                """ + penaltySums() + " and s.penalty_fen > l.penalty_booked_fen",
                parameters);
        int charged = jdbc.sql(
                        "update loan x set penalty_booked_fen = d.penalty_fen, penalty_to = :today from (select l.id, s.penalty_fen "
                                + penaltySums() + ") d where x.id = d.id")
                .params(parameters)
                .update();
        return Math.min(posted, charged);
    }

    private static String penaltySums() {
        return """
                 from loan l cross join lateral (select sum(i.penalty_fen)::bigint penalty_fen from instalment i
                                                  where i.loan_id = l.id) s
                where
                """ + LATE;
    }

    /** In the order of their ids, so that two runs never wait for each other in a circle. */
    private void lock(String condition, LocalDate today, LoanRange loans) {
        long unused = jdbc.sql("with locked as (select l.id from loan l where " + condition
                        + " order by l.id for update of l) select count(*) from locked")
                .params(parameters(today, loans))
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> parameters(LocalDate today, LoanRange loans) {
        return Map.of("today", today, "from", loans.from(), "before", loans.before());
    }
}
