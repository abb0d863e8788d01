package loanflow.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code provider_statement} and {@code provider_statement_line}. */
@Repository
class JdbcStatements {

    private final JdbcClient jdbc;

    JdbcStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement that is kept. */
    record Kept(long id, LocalDate date, Money closing, long lookedTo) {}

    /** The currencies in which the account was ever moved: one step of the index each. */
    List<Currency> currencies(Account account) {
        return jdbc.sql("""
                        with recursive c as (
                            (select currency from journal_entry where account = :account and account like 'CASH%'
                              order by currency limit 1)
                            union all
                            select (select e.currency from journal_entry e where e.account = :account
                                       and e.account like 'CASH%' and e.currency > c.currency
                                     order by e.currency limit 1)
                              from c where c.currency is not null)
                        select currency from c where currency is not null
                        """).param("account", account.name()).query(String.class).list().stream()
                .map(Currency::getInstance)
                .toList();
    }

    Optional<Kept> last(Account account, Currency currency) {
        return jdbc.sql("""
                        select * from provider_statement where account = :account and currency = :currency
                         order by business_date desc limit 1
                        """)
                .param("account", account.name())
                .param("currency", currency.getCurrencyCode())
                .query((row, number) -> new Kept(
                        row.getLong("id"),
                        row.getObject("business_date", LocalDate.class),
                        Money.ofMinor(row.getLong("closing_fen"), currency),
                        row.getLong("looked_to")))
                .optional();
    }

    /** The day of the account's first statement: what was booked before it was agreed on by the opening balance. */
    LocalDate first(Account account, Currency currency) {
        return jdbc.sql("select min(business_date) from provider_statement where account = :a and currency = :c")
                .param("a", account.name())
                .param("c", currency.getCurrencyCode())
                .query(LocalDate.class)
                .single();
    }

    long insert(Account account, LocalDate date, StatementOfDay statement, long lookedTo) {
        List<StatementOfDay.Line> lines = statement.lines();
        return jdbc.sql("""
                        with s as (
                            insert into provider_statement (account, currency, business_date, opening_fen, closing_fen,
                                looked_to)
                            values (:account, :currency, :date, :opening, :closing, :lookedTo) returning id),
                        l as (
                            insert into provider_statement_line (statement_id, number, name, amount_fen)
                            select s.id, x.number, x.name, x.amount
                              from s, unnest(:names::text[], :amounts::bigint[]) with ordinality x(name, amount, number))
                        select id from s
                        """)
                .param("account", account.name())
                .param("currency", statement.opening().currency().getCurrencyCode())
                .param("date", date)
                .param("lookedTo", lookedTo)
                .param("opening", statement.opening().minor())
                .param("closing", statement.closing().minor())
                .param("names", lines.stream().map(StatementOfDay.Line::name).toArray(String[]::new))
                .param(
                        "amounts",
                        lines.stream().map(line -> line.amount().minor()).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }
}
