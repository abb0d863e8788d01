package loanflow.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where each loan stood at the end of each month, added up. Days past due come from the instalments and the day each was
 * fully paid, balances from the journal: both know every past day, so a month that nobody looked at is not lost.
 *
 * <p>A loan that was charged off or written off is the vintage's loss: it stays with the principal that was given up,
 * before recoveries. So the journals that took it off the books are left out of its balance.
 */
@Repository
class JdbcMonthEnds {

    private static final String MISSING = """
            select (month + interval '1 month' - interval '1 day')::date
              from generate_series(
                       date_trunc('month', coalesce((select max(month_end) + 1 from mart_month),
                                                    (select min(disbursed_on) from loan))::timestamp),
                       (select max(business_date) + 1 from business_day where closed_at is not null)::timestamp
                           - interval '1 month',
                       interval '1 month') month
             order by 1
            """;

    private static final String STANDINGS = """
            with late as (
                select l.id, l.currency, l.disbursed_on, l.closed_on, l.status,
                       min(i.due_date) filter (where i.due_date <= :before
                                                 and coalesce(i.paid_on, 'infinity') > :before) unpaid_before,
                       min(i.due_date) filter (where i.due_date <= :end
                                                 and coalesce(i.paid_on, 'infinity') > :end) unpaid,
                       coalesce(max(least(coalesce(i.paid_on, :end), :end) - i.due_date), 0) worst
                  from loan l join instalment i on i.loan_id = l.id
                 where l.disbursed_on <= :end and l.status <> 'RETURNED'
                   and (l.closed_on is null or l.closed_on > :before or l.status = 'WRITTEN_OFF')
                 group by l.id),
            owed as (
                select j.loan_id, sum(e.amount_fen) filter (where j.business_date <= :before) before, sum(e.amount_fen) now
                  from journal j join journal_entry e on e.journal_id = j.id and e.account like 'PRINCIPAL%'
                 where j.business_date <= :end
                   and not exists (select from journal_entry x where x.journal_id = j.id
                                      and x.account in ('CHARGE_OFF_LOSS', 'WRITE_OFF_LOSS'))
                 group by j.loan_id)
            insert into mart_month_end
            select :end, l.currency, date_trunc('month', l.disbursed_on)::date,
                   case when l.disbursed_on > :before then 'NEW' when l.closed_on <= :before then 'LEFT'
                        else mart_bucket(:before - l.unpaid_before) end,
                   case when l.closed_on <= :end and l.status = 'SETTLED' then 'PAID'
                        when l.closed_on <= :end then 'LEFT' else mart_bucket(:end - l.unpaid) end,
                   l.worst >= 30, count(*), coalesce(sum(o.before), 0), coalesce(sum(o.now), 0)
              from late l left join owed o on o.loan_id = l.id
             group by 2, 3, 4, 5, 6
            """;

    private final JdbcClient jdbc;

    JdbcMonthEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the month ends that are closed and not written; one look at a time, and none waits when there are none. */
    void writeClosed() {
        if (missing().isEmpty()) {
            return;
        }
        int unused = jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('mart_month'))")
                .query(Integer.class)
                .single();
        missing().forEach(this::write);
    }

    private List<LocalDate> missing() {
        return jdbc.sql(MISSING).query(LocalDate.class).list();
    }

    private void write(LocalDate end) {
        int unusedMonth = jdbc.sql("insert into mart_month (month_end) values (?)")
                .param(end)
                .update();
        int unused = jdbc.sql(STANDINGS.replace(":end", ":end::date").replace(":before", ":before::date"))
                .param("end", end)
                .param("before", YearMonth.from(end).minusMonths(1).atEndOfMonth())
                .update();
    }
}
