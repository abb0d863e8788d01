package loanflow.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code cash_movement}: what the journal moved on cash accounts, by the names that the provider knows. */
@Repository
class JdbcCashMovements {

    /** Journals after those that an earlier statement has settled for good. */
    private static final String NEW = """
            candidate as materialized (
                select j.id, j.reference, j.loan_id, j.business_date, sum(e.amount_fen)::bigint amount
                  from journal_entry e join journal j on j.id = e.journal_id
                 where e.account = :account and e.account like 'CASH%' and e.currency = :currency
                   and e.journal_id > :after and j.business_date between :first and :date
                   and not exists (select from cash_movement m where m.journal_id = e.journal_id)
                 group by j.id having sum(e.amount_fen) <> 0)
            """;

    private final JdbcClient jdbc;
    private final String names;

    JdbcCashMovements(JdbcClient jdbc, List<CashNames> names) {
        this.jdbc = jdbc;
        this.names = names.isEmpty()
                ? "select reference, reference name from candidate"
                : names.stream().map(CashNames::select).collect(Collectors.joining(" union all "));
    }

    /** Notes what is to be found on a statement. {@code first} is the day of the account's first statement. */
    int expect(long statement, Account account, Currency currency, LocalDate first, LocalDate date, long after) {
        return jdbc.sql("with " + NEW + ", named (reference, name) as (" + names + """
                        ) insert into cash_movement
                        select c.id, :statement, :account, :currency, c.business_date,
                               coalesce((select min(n.name) from named n where n.reference = c.reference), c.reference),
                               c.amount
                          from candidate c
                        """)
                .params(key(account, currency))
                .param("after", after)
                .param("statement", statement)
                .param("first", first)
                .param("date", date)
                .update();
    }

    /** What was booked on one day and no statement has settled yet, as its provider would name it. */
    List<StatementOfDay.Line> booked(Account account, Currency currency, LocalDate date, long after) {
        return jdbc.sql("with " + NEW + ", named (reference, name) as (" + names + """
                        ) select coalesce((select min(n.name) from named n where n.reference = c.reference), c.reference) name,
                                 c.amount
                            from candidate c order by c.id
                        """)
                .params(key(account, currency))
                .param("after", after)
                .param("first", date)
                .param("date", date)
                .query((row, number) ->
                        new StatementOfDay.Line(row.getString("name"), Money.ofMinor(row.getLong("amount"), currency)))
                .list();
    }

    /** The journal's balance of the account at the end of a day. */
    Money balance(Account account, Currency currency, LocalDate date, long after) {
        long fen = jdbc.sql("""
                        select coalesce(sum(e.amount_fen), 0)
                               - coalesce((select sum(x.amount_fen) from journal_entry x join journal j on j.id = x.journal_id
                                            where x.account = :account and x.account like 'CASH%'
                                              and x.currency = :currency and x.journal_id > :after
                                              and j.business_date > :date), 0)
                          from journal_entry e
                         where e.account = :account and e.account like 'CASH%' and e.currency = :currency
                        """)
                .params(key(account, currency))
                .param("after", after)
                .param("date", date)
                .query(Long.class)
                .single();
        return Money.ofMinor(fen, currency);
    }

    /**
     * Up to which journal everything is dated by this day and nothing is still being written: what is sealed is all
     * there. The next statement need not look at it again.
     */
    long lookedTo(Account account, Currency currency, LocalDate date, long after) {
        return jdbc.sql("""
                        select greatest(:after, least(
                            (select coalesce(max(to_journal), 0) from journal_seal),
                            (select min(e.journal_id) - 1 from journal_entry e join journal j on j.id = e.journal_id
                              where e.account = :account and e.account like 'CASH%' and e.currency = :currency
                                and e.journal_id > :after and j.business_date > :date)))
                        """)
                .params(key(account, currency))
                .param("after", after)
                .param("date", date)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> key(Account account, Currency currency) {
        return Map.of("account", account.name(), "currency", currency.getCurrencyCode());
    }
}
