package loanflow.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many entries of {@code journal} in one statement: all of them, or none when one is dated in closed books. */
@Repository
class JdbcPostings {

    private static final String JOURNALS = """
            with source as materialized (%s),
            late as (
                select min(s.reference) reference from source s
                 where s.business_date <= :closed
                   and not exists (select 1 from journal b where b.reference = s.reference)),
            j as (
                insert into journal (reference, loan_id, business_date)
                select %s reference, loan_id, business_date from source
                 where (select reference from late) is null
                on conflict (reference) do nothing returning id, reference),
            """;

    private static final String COUNT = " select count(j.id), (select reference from late) late from j";

    private final JdbcClient jdbc;

    JdbcPostings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a statement: new entries, or the first reference that came too late. */
    record Done(int count, @Nullable String late) {}

    Done each(PostingRule rule, String select, Map<String, ?> parameters, LocalDate closed) {
        String sql = JOURNALS.formatted(select, "") + """
                e as (
                    insert into journal_entry (journal_id, line, account, currency, amount_fen)
                    select j.id, l.line, l.account, source.currency, l.sign * source.amount_fen
                      from j join source using (reference)
                     cross join (values (1, :debit, 1), (2, :credit, -1)) l(line, account, sign))
                """ + COUNT;
        return done(jdbc.sql(sql)
                .params(parameters)
                .param("closed", closed)
                .param("debit", rule.debit().name())
                .param("credit", rule.credit().name()));
    }

    /** Two lines per row, debit before credit, in the order of the rules; what is not a rule fails. */
    Done moves(String select, Map<String, ?> parameters, LocalDate closed) {
        PostingRule[] rules = PostingRule.values();
        String sql = JOURNALS.formatted(select, "distinct") + """
                e as (
                    insert into journal_entry (journal_id, line, account, currency, amount_fen)
                    select j.id, 2 * dense_rank() over (partition by j.id order by r.number, s.currency) + l.line,
                           case l.line when -1 then r.debit else r.credit end, s.currency,
                           case l.line when -1 then s.amount_fen else -s.amount_fen end
                      from j join source s using (reference)
                      left join unnest(:rules::text[], :debits::text[], :credits::text[])
                           with ordinality r(rule, debit, credit, number) using (rule)
                     cross join (values (-1), (0)) l(line))
                """ + COUNT;
        return done(jdbc.sql(sql)
                .params(parameters)
                .param("closed", closed)
                .param("rules", Arrays.stream(rules).map(Enum::name).toArray(String[]::new))
                .param(
                        "debits",
                        Arrays.stream(rules).map(one -> one.debit().name()).toArray(String[]::new))
                .param(
                        "credits",
                        Arrays.stream(rules).map(one -> one.credit().name()).toArray(String[]::new)));
    }

    private static Done done(JdbcClient.StatementSpec statement) {
        return Objects.requireNonNull(statement.query(Done.class).single());
    }
}
