package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts loans into the stage that their days past due mean. The bounds are the owner's table {@code collection-stage}:
 * it is asked once for each number of days that occurs, and SQL does the rest for all loans at once.
 */
@Component
class Stages {

    private final JdbcClient jdbc;
    private final DecisionTables tables;

    Stages(JdbcClient jdbc, DecisionTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** The stage of a loan with these days past due. */
    String of(long daysPastDue) {
        return tables.evaluate(PolicyVersions.LATEST, "collection-stage", Map.of("dpd", daysPastDue)).stream()
                .map(row -> (String) row.get("stage"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("collection-stage: no row for " + daysPastDue));
    }

    /** Number of loans whose stage changed; each change is written down once per loan and date. */
    int age(LocalDate today, LoanRange loans) {
        List<Integer> days = jdbc.sql("""
                        select distinct (:today::date - next_due) from loan
                         where status = 'ACTIVE' and not set_aside and next_due is not null
                           and id >= :from and id < :before
                        """)
                .params(parameters(today, loans))
                .query(Integer.class)
                .list();
        if (days.isEmpty()) {
            return 0;
        }
        String[] stages = days.stream().map(this::of).toArray(String[]::new);
        int unused = jdbc.sql("""
                        update loan set max_days_past_due = :today::date - next_due
                         where status = 'ACTIVE' and not set_aside and next_due < :today::date - max_days_past_due
                           and id >= :from and id < :before
                        """).params(parameters(today, loans)).update();
        return jdbc.sql("""
                        with moved as (
                            select l.id, l.stage from_stage, b.stage to_stage
                              from loan l join unnest(:days::int[], :stages::text[]) b(days, stage)
                                on b.days = :today::date - l.next_due
                             where l.status = 'ACTIVE' and not l.set_aside and l.stage <> b.stage
                               and l.id >= :from and l.id < :before
                             order by l.id for update of l),
                        noted as (
                            insert into stage_change (loan_id, business_date, from_stage, to_stage)
                            select id, :today, from_stage, to_stage from moved
                            on conflict (loan_id, business_date)
                            do update set to_stage = excluded.to_stage, told = false)
                        update loan set stage = moved.to_stage from moved where loan.id = moved.id
                        """)
                .params(parameters(today, loans))
                .param("days", days.toArray(Integer[]::new))
                .param("stages", stages)
                .update();
    }

    private static Map<String, Object> parameters(LocalDate today, LoanRange loans) {
        return Map.of("today", today, "from", loans.from(), "before", loans.before());
    }
}
