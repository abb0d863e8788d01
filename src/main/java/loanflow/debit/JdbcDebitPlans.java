package loanflow.debit;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code direct_debit}, all loans of a slot at once. */
@Repository
class JdbcDebitPlans {

    private static final String CANDIDATE = """
            with candidate as materialized (
                select d.loan_id, d.currency, d.due_date, d.days_past_due, least(d.due_fen, m.largest_fen) amount_fen,
                       m.id mandate_id,
                       (select count(*) from direct_debit a
                         where a.loan_id = d.loan_id and a.due_date = d.due_date and a.state <> 'SKIPPED')::int attempts,
                       (select count(*) from direct_debit f
                         where f.mandate_id = m.id and f.state in ('FAILED', 'BOUNCED')
                           and f.instructed_at > coalesce((select max(c.instructed_at) from direct_debit c
                                                            where c.mandate_id = m.id and c.state = 'COLLECTED'),
                                                          '-infinity'))::int failures
                  from loan_due(:today::date) d
                  join direct_debit_mandate m on m.loan_id = d.loan_id and m.revoked_at is null
                 where d.due_fen > 0 and d.customer_id <> all(:resting::text[])
                   and not exists (select from direct_debit o
                                    where o.loan_id = d.loan_id and o.state in ('INSTRUCTED', 'ASKED')))
            """;

    private final JdbcClient jdbc;

    JdbcDebitPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases that occur now; customers at rest are left out. */
    List<DebitPlan.Case> cases(LocalDateTime slot, Set<String> resting) {
        return jdbc.sql(CANDIDATE + "select distinct currency, days_past_due, attempts, failures from candidate")
                .param("today", slot.toLocalDate())
                .param("resting", resting.toArray(String[]::new))
                .query((row, number) -> new DebitPlan.Case(
                        row.getString("currency"),
                        row.getInt("days_past_due"),
                        row.getInt("attempts"),
                        row.getInt("failures")))
                .list();
    }

    /** Instructs a debit for each loan in one of these cases, once per loan and slot; returns their keys. */
    List<String> instruct(LocalDateTime slot, Set<String> resting, List<DebitPlan.Case> cases, OffsetDateTime now) {
        return jdbc.sql(CANDIDATE + """
                        insert into direct_debit (key, loan_id, mandate_id, due_date, currency, amount_fen, state,
                                                  instructed_at)
                        select 'debit-' || c.loan_id || '-' || :slot, c.loan_id, c.mandate_id, c.due_date, c.currency,
                               c.amount_fen, 'INSTRUCTED', :now
                          from candidate c
                          join unnest(:currencies::text[], :days::int[], :attempts::int[], :failures::int[])
                               x(currency, days, attempts, failures)
                            on x.currency = c.currency and x.days = c.days_past_due and x.attempts = c.attempts
                           and x.failures = c.failures
                        on conflict do nothing returning key
                        """)
                .param("today", slot.toLocalDate())
                .param("resting", resting.toArray(String[]::new))
                .param("slot", slot.toLocalDate() + "-" + slot.getHour())
                .param("now", now)
                .param(
                        "currencies",
                        cases.stream().map(DebitPlan.Case::currency).toArray(String[]::new))
                .param("days", cases.stream().map(DebitPlan.Case::daysPastDue).toArray(Integer[]::new))
                .param("attempts", cases.stream().map(DebitPlan.Case::attempts).toArray(Integer[]::new))
                .param(
                        "failures",
                        cases.stream().map(DebitPlan.Case::failuresInRow).toArray(Integer[]::new))
                .query(String.class)
                .list();
    }
}
