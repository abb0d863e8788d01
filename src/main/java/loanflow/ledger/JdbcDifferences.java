package loanflow.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code statement_finding}: writes down where journal and provider differ, each difference once. */
@Repository
class JdbcDifferences {

    private static final String FIND = """
            insert into statement_finding (kind, account, currency, business_date, name, journal_id, statement_id, number,
                                           booked_fen, stated_fen)
            """;

    private static final List<String> OF_A_STATEMENT = List.of(FIND + """
            select 'AMOUNT_DIFFERS', s.account, s.currency, s.business_date, l.name, m.journal_id, m.statement_id, m.number,
                   m.booked_fen, m.stated_fen
              from statement_match m join provider_statement s on s.id = m.matched_by
              join provider_statement_line l on l.statement_id = m.statement_id and l.number = m.number
             where m.matched_by = :statement and m.booked_fen <> m.stated_fen
            """, FIND + """
            select 'NOT_ON_STATEMENT', s.account, s.currency, s.business_date, m.name, m.journal_id, s.id, null,
                   m.amount_fen, 0
              from cash_movement m join provider_statement s on s.id = m.statement_id
             where m.statement_id = :statement
               and not exists (select from statement_match x where x.journal_id = m.journal_id)
            """, FIND + """
            select case when exists (select from provider_statement_line o
                                       join statement_match x on x.statement_id = o.statement_id and x.number = o.number
                                       join provider_statement t on t.id = o.statement_id
                                      where o.name = l.name and sign(o.amount_fen) = sign(l.amount_fen)
                                        and t.account = s.account and t.currency = s.currency)
                        then 'TWICE' else 'NOT_BOOKED' end,
                   s.account, s.currency, s.business_date, l.name, null, s.id, l.number, 0, l.amount_fen
              from provider_statement_line l join provider_statement s on s.id = l.statement_id
             where s.id = :statement
               and not exists (select from statement_match x where x.statement_id = s.id and x.number = l.number)
            """, FIND + """
            select 'CLOSING_DIFFERS', s.account, s.currency, s.business_date, null, null, s.id, null,
                   s.opening_fen + x.moved, s.closing_fen
              from provider_statement s
             cross join lateral (select coalesce(sum(amount_fen), 0) moved from provider_statement_line l
                                  where l.statement_id = s.id) x
             where s.id = :statement and s.opening_fen + x.moved <> s.closing_fen
            """);

    private final JdbcClient jdbc;

    JdbcDifferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What does not fit on this statement after its lines were paired. */
    int find(long statement) {
        return OF_A_STATEMENT.stream()
                .mapToInt(sql -> jdbc.sql(sql).param("statement", statement).update())
                .sum();
    }

    /** One that is about a whole account and day. */
    int find(DifferenceKind kind, Account account, LocalDate date, Money booked, Money stated) {
        return jdbc.sql("""
                        insert into statement_finding (kind, account, currency, business_date, booked_fen, stated_fen)
                        values (:kind, :account, :currency, :date, :booked, :stated) on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("account", account.name())
                .param("currency", booked.currency().getCurrencyCode())
                .param("date", date)
                .param("booked", booked.minor())
                .param("stated", stated.minor())
                .update();
    }

    /** The sum of what is named and not cleared. */
    Money sum(Account account, Currency currency) {
        return Money.ofMinor(
                jdbc.sql("""
                                select coalesce(sum(difference_fen), 0) from statement_difference
                                 where account = :account and currency = :currency and not cleared
                                """)
                        .params(Map.of("account", account.name(), "currency", currency.getCurrencyCode()))
                        .query(Long.class)
                        .single(),
                currency);
    }
}
