package loanflow.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    int insertEach(PostingRule rule, String select, Map<String, ?> parameters) {
        return jdbc.sql("""
                        with source as (%s),
                        j as (
                            insert into journal (reference, loan_id, business_date)
                            select reference, loan_id, business_date from source
                            on conflict (reference) do nothing returning id, reference)
                        insert into journal_entry (journal_id, line, account, currency, amount_fen)
                        select j.id, l.line, l.account, source.currency, l.sign * source.amount_fen
                          from j join source using (reference)
                         cross join (values (1, :debit, 1), (2, :credit, -1)) l(line, account, sign)
                        """.formatted(select))
                        .params(parameters)
                        .param("debit", rule.debit().name())
                        .param("credit", rule.credit().name())
                        .update()
                / 2;
    }

    /** Two lines per row, debit before credit, in the order of the rules; what is not a rule fails. */
    int insertMoves(String select, Map<String, ?> parameters) {
        PostingRule[] rules = PostingRule.values();
        return jdbc.sql("""
                        with source as materialized (%s),
                        j as (
                            insert into journal (reference, loan_id, business_date)
                            select distinct reference, loan_id, business_date from source
                            on conflict (reference) do nothing returning id, reference),
                        e as (
                            insert into journal_entry (journal_id, line, account, currency, amount_fen)
                            select j.id, 2 * dense_rank() over (partition by j.id order by r.number, s.currency) + l.line,
                                   case l.line when -1 then r.debit else r.credit end, s.currency,
                                   case l.line when -1 then s.amount_fen else -s.amount_fen end
                              from j join source s using (reference)
                              left join unnest(:rules::text[], :debits::text[], :credits::text[])
                                   with ordinality r(rule, debit, credit, number) using (rule)
                             cross join (values (-1), (0)) l(line))
                        select count(*) from j
                        """.formatted(select))
                .params(parameters)
                .param("rules", Arrays.stream(rules).map(Enum::name).toArray(String[]::new))
                .param(
                        "debits",
                        Arrays.stream(rules).map(rule -> rule.debit().name()).toArray(String[]::new))
                .param(
                        "credits",
                        Arrays.stream(rules).map(rule -> rule.credit().name()).toArray(String[]::new))
                .query(Integer.class)
                .single();
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

    Map<Account, Money> balances(String loanId) {
        Map<Account, Money> balances = new EnumMap<>(Account.class);
        jdbc.sql("""
                        select e.account, e.currency, sum(e.amount_fen)::bigint amount_fen
                          from journal j join journal_entry e on e.journal_id = j.id
                         where j.loan_id = :loan group by e.account, e.currency
                        """).param("loan", loanId).query(row -> {
            balances.put(Account.valueOf(row.getString("account")), money(row));
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
