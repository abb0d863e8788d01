package loanflow.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code journal} and {@code journal_entry}. */
@Repository
class JdbcJournals {

    private static final String READ = """
            select j.reference, j.loan_id, j.business_date, r.reference reverses, j.because,
                   e.account, e.currency, e.amount_fen
              from journal j join journal_entry e on e.journal_id = j.id
              left join journal r on r.id = j.reverses
            """;

    private final JdbcClient jdbc;

    JdbcJournals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the reference is taken. */
    boolean insert(JournalEntry entry) {
        JournalEntry.Reversal reversal = entry.reversal();
        List<Posting> lines = entry.postings();
        return jdbc.sql("""
                        with j as (
                            insert into journal (reference, loan_id, business_date, reverses, because)
                            values (:reference, :loan, :on,
                                    (select id from journal where reference = :reverses), :because)
                            on conflict (reference) do nothing returning id)
                        insert into journal_entry (journal_id, line, account, currency, amount_fen)
                        select j.id, l.line, l.account, l.currency, l.amount
                          from j, unnest(:accounts::text[], :currencies::text[], :amounts::bigint[])
                                  with ordinality l(account, currency, amount, line)
                        """)
                        .param("reference", entry.reference())
                        .param("loan", entry.loanId())
                        .param("on", entry.on())
                        .param("reverses", reversal == null ? null : reversal.of())
                        .param("because", reversal == null ? null : reversal.because())
                        .param(
                                "accounts",
                                lines.stream()
                                        .map(line -> line.account().name())
                                        .toArray(String[]::new))
                        .param(
                                "currencies",
                                lines.stream()
                                        .map(line -> line.amount().currency().getCurrencyCode())
                                        .toArray(String[]::new))
                        .param(
                                "amounts",
                                lines.stream()
                                        .map(line -> line.amount().minor())
                                        .toArray(Long[]::new))
                        .update()
                > 0;
    }

    Optional<JournalEntry> find(String reference) {
        return group(jdbc.sql(READ + " where j.reference = :reference order by e.line")
                        .param("reference", reference)
                        .query(JdbcJournals::line)
                        .list())
                .stream()
                .findFirst();
    }

    List<JournalEntry> ofLoan(String loanId) {
        return group(jdbc.sql(READ + " where j.loan_id = :loan order by j.id, e.line")
                .param("loan", loanId)
                .query(JdbcJournals::line)
                .list());
    }

    Money balance(Account account, Currency currency) {
        return Money.ofMinor(
                jdbc.sql("select coalesce(sum(amount_fen), 0) from journal_entry where account = :a and currency = :c")
                        .param("a", account.name())
                        .param("c", currency.getCurrencyCode())
                        .query(Long.class)
                        .single(),
                currency);
    }

    Map<Currency, Map<Account, Money>> balances(String loanId) {
        Map<Currency, Map<Account, Money>> balances = new LinkedHashMap<>();
        jdbc.sql("""
                        select e.account, e.currency, sum(e.amount_fen)::bigint amount_fen
                          from journal j join journal_entry e on e.journal_id = j.id
                         where j.loan_id = :loan group by e.account, e.currency
                        """).param("loan", loanId).query(row -> {
            Money balance = money(row);
            balances.computeIfAbsent(balance.currency(), currency -> new EnumMap<>(Account.class))
                    .put(Account.valueOf(row.getString("account")), balance);
        });
        return balances;
    }

    private static List<JournalEntry> group(List<Line> lines) {
        Map<String, List<Line>> byReference = new LinkedHashMap<>();
        lines.forEach(line -> byReference
                .computeIfAbsent(line.reference(), key -> new ArrayList<>())
                .add(line));
        return byReference.values().stream().map(JdbcJournals::entry).toList();
    }

    private static JournalEntry entry(List<Line> lines) {
        Line first = lines.get(0);
        return new JournalEntry(
                first.reference(),
                first.loanId(),
                first.on(),
                lines.stream().map(Line::posting).toList(),
                first.reversal());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String reverses = row.getString("reverses");
        return new Line(
                row.getString("reference"),
                row.getString("loan_id"),
                row.getObject("business_date", LocalDate.class),
                new Posting(Account.valueOf(row.getString("account")), money(row)),
                reverses == null ? null : new JournalEntry.Reversal(reverses, row.getString("because")));
    }

    private static Money money(ResultSet row) throws SQLException {
        return Money.ofMinor(row.getLong("amount_fen"), Currency.getInstance(row.getString("currency")));
    }

    private record Line(
            String reference, String loanId, LocalDate on, Posting posting, JournalEntry.@Nullable Reversal reversal) {}
}
