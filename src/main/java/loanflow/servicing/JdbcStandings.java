package loanflow.servicing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_standing}: where amounts stand, and where they belong while they are moved. */
@Repository
class JdbcStandings {

    /** What {@link loanflow.ledger.Ledger#postMoves} books: each amount from where it stands to where it belongs. */
    static final String MOVES = """
            select 'class:' || s.loan_id || ':' || s.moves reference, s.loan_id, :today::date business_date, l.currency,
                   m.rule, sum(m.amount)::bigint amount_fen
              from loan_standing s join loan l on l.id = s.loan_id
             cross join lateral (values
                    ('CLASSED_' || s.booked_class, -s.booked_principal), ('CLASSED_' || s.asset_class, s.principal_fen),
                    ('INTEREST_INCOME_SUSPENDED', s.interest_fen - s.booked_interest),
                    ('PENALTY_INCOME_SUSPENDED', s.penalty_fen - s.booked_penalty)) m(rule, amount)
             where s.moving and s.loan_id >= :from and s.loan_id < :before
             group by s.loan_id, s.moves, l.currency, m.rule having sum(m.amount) <> 0
            """;

    /** Customers with a loan that is late, away from home or watched: only their loans can be anywhere but at home. */
    private static final String CUSTOMERS = """
            select distinct customer_id from loan where :one and id >= :from and id < :before
            union
            select customer_id from loan where not :one and status = 'ACTIVE' and next_due < :today
            union
            select l.customer_id from loan_standing s join loan l on l.id = s.loan_id where not :one and not s.at_home
            union
            select l.customer_id from loan_watch w join loan l on l.id = w.loan_id
             where not :one and w.from_date <= :today and w.to_date > :today
            """;

    /** A loan that left the books in loss still speaks against its customer (own rule, prudent). */
    private static final String AIM = """
            with customers as materialized (%s),
            rule as materialized (
                select * from unnest(:days::int[], :watched::boolean[], :ranks::int[], :rates::int[], :stages::int[])
                           r(days, watched, rank, rate, stage)),
            own as materialized (
                select l.id, l.customer_id, l.status = 'ACTIVE' and not l.charged_off active, l.set_aside, d.days, r.stage,
                       case when l.charged_off or l.status = 'WRITTEN_OFF' then 410000
                            when l.status = 'ACTIVE' then 100000 * r.rank + r.rate else 0 end weight
                  from customers c join loan l on l.customer_id = c.customer_id
                 cross join lateral (select case when l.status = 'ACTIVE'
                                                 then greatest(0, coalesce(:today::date - l.next_due, 0)) else 0 end days) d
                  join rule r on r.days = d.days
                   and r.watched = exists (select 1 from loan_watch w where w.loan_id = l.id
                                              and w.from_date <= :today and w.to_date > :today)),
            worst as (select customer_id, max(weight) weight from own group by customer_id),
            target as (
                select o.id, case when o.active then w.weight / 100000 else 0 end rank,
                       case when o.active then w.weight %% 100000 else 0 end rate, o.stage, o.days, o.active
                  from own o join worst w on w.customer_id = o.customer_id
                 where not o.set_aside and o.id >= :from and o.id < :before)
            insert into loan_standing as s
                (loan_id, asset_class, provision_bps, ifrs9_stage, principal_fen, interest_fen, penalty_fen)
            select t.id, (:classes::text[])[1 + t.rank], t.rate, t.stage,
                   case when t.active and t.rank > 0 then i.principal else 0 end,
                   case when t.active and t.days >= 90 then i.interest else 0 end,
                   case when t.active and t.days >= 90 then i.penalty else 0 end
              from target t
             cross join lateral (
                select sum(principal_fen - principal_paid_fen) principal, sum(penalty_fen - penalty_paid_fen) penalty,
                       sum(case when fallen_due then interest_fen - interest_paid_fen else 0 end) interest
                  from instalment where loan_id = t.id) i
             where t.rank > 0 or t.stage > 1 or exists (select 1 from loan_standing x where x.loan_id = t.id)
             order by t.id
            on conflict (loan_id) do update set asset_class = excluded.asset_class,
                provision_bps = excluded.provision_bps, ifrs9_stage = excluded.ifrs9_stage,
                principal_fen = excluded.principal_fen, interest_fen = excluded.interest_fen,
                penalty_fen = excluded.penalty_fen
             where (s.asset_class, s.provision_bps, s.ifrs9_stage, s.principal_fen, s.interest_fen, s.penalty_fen)
                is distinct from (excluded.asset_class, excluded.provision_bps, excluded.ifrs9_stage,
                                  excluded.principal_fen, excluded.interest_fen, excluded.penalty_fen)
            """.formatted(CUSTOMERS);

    private final JdbcClient jdbc;

    JdbcStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each number of days past due that occurs among the loans that count. */
    List<Integer> daysPastDue(LocalDate today, LoanRange loans) {
        return jdbc.sql("""
                        select distinct :today::date - next_due from loan
                         where status = 'ACTIVE' and next_due < :today and (not :one or customer_id in
                               (select customer_id from loan where id >= :from and id < :before))
                        """)
                .params(parameters(today, loans))
                .query(Integer.class)
                .list();
    }

    /** In the order of their ids; what is booked on them meanwhile waits, else an amount would be moved that is paid. */
    void lock(LocalDate today, LoanRange loans) {
        long unused = jdbc.sql("with customers as materialized (" + CUSTOMERS + """
                        ), locked as (
                            select l.id from customers c join loan l on l.customer_id = c.customer_id
                             where not l.set_aside and l.id >= :from and l.id < :before order by l.id for update of l)
                        select count(*) from locked
                        """)
                .params(parameters(today, loans))
                .query(Long.class)
                .single();
    }

    /** Says where each loan belongs. */
    void aim(LocalDate today, LoanRange loans, List<ClassRule> rules) {
        int unused = jdbc.sql(AIM)
                .params(parameters(today, loans))
                .param("days", numbers(rules, ClassRule::daysPastDue))
                .param("watched", rules.stream().map(ClassRule::watched).toArray(Boolean[]::new))
                .param("ranks", numbers(rules, rule -> rule.assetClass().rank()))
                .param("rates", numbers(rules, ClassRule::provisionBps))
                .param("stages", numbers(rules, ClassRule::ifrs9Stage))
                .param(
                        "classes",
                        Arrays.stream(AssetClass.values())
                                .sorted(Comparator.comparing(AssetClass::rank))
                                .map(Enum::name)
                                .toArray(String[]::new))
                .update();
    }

    private static Integer[] numbers(List<ClassRule> rules, Function<ClassRule, Integer> number) {
        return rules.stream().map(number).toArray(Integer[]::new);
    }

    /** Writes down whose class or stage changed. */
    List<BusinessEvent> note(LocalDate today, LoanRange loans) {
        return jdbc.sql("""
                        insert into class_change (loan_id, business_date, from_class, to_class, from_stage, to_stage)
                        select loan_id, :today, booked_class, asset_class, booked_stage, ifrs9_stage from loan_standing
                         where moving and (booked_class <> asset_class or booked_stage <> ifrs9_stage)
                           and loan_id >= :from and loan_id < :before order by loan_id
                        returning loan_id, from_class, to_class, from_stage, to_stage
                        """)
                .params(parameters(today, loans))
                .query((row, number) -> new BusinessEvent(
                        row.getString("loan_id"),
                        BusinessEvent.Type.CLASS_CHANGED,
                        today,
                        Map.of(
                                "from", row.getString("from_class"),
                                "to", row.getString("to_class"),
                                "fromStage", row.getString("from_stage"),
                                "toStage", row.getString("to_stage"))))
                .list();
    }

    /** What was to move has moved. */
    int arrive(LoanRange loans) {
        return jdbc.sql("""
                        update loan_standing set booked_class = asset_class, booked_stage = ifrs9_stage,
                               booked_principal = principal_fen, booked_interest = interest_fen,
                               booked_penalty = penalty_fen, moves = moves + 1
                         where moving and loan_id >= :from and loan_id < :before
                        """)
                .param("from", loans.from())
                .param("before", loans.before())
                .update();
    }

    boolean isAway(String loanId) {
        return jdbc.sql("select exists (select 1 from loan_standing where loan_id = :id and not at_home)")
                .param("id", loanId)
                .query(Boolean.class)
                .single();
    }

    void forget(String loanId) {
        int unused = jdbc.sql("""
                        update loan_standing set asset_class = 'NORMAL', ifrs9_stage = 1, principal_fen = 0,
                               interest_fen = 0, penalty_fen = 0, booked_class = 'NORMAL', booked_stage = 1,
                               booked_principal = 0, booked_interest = 0, booked_penalty = 0
                         where loan_id = :id
                        """).param("id", loanId).update();
    }

    static Map<String, Object> parameters(LocalDate today, LoanRange loans) {
        return Map.of("today", today, "from", loans.from(), "before", loans.before(), "one", loans.isOne());
    }
}
