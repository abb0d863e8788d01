package loanflow.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** Cash movements and statements in a few letters. The provider knows a movement by what stands before the first point. */
final class CashKit {

    private static final Map<Account, PostingRule> COMES_IN = Map.of(
            Account.CASH_COLLECTION, PostingRule.PAYMENT_RECEIVED,
            Account.CASH_DIRECT_DEBIT, PostingRule.DEBIT_RECEIVED,
            Account.CASH_AGENCY, PostingRule.AGENCY_RECEIVED);
    private static final Map<Account, PostingRule> GOES_OUT = Map.of(
            Account.CASH_COLLECTION, PostingRule.PAYMENT_BOUNCED,
            Account.CASH_DIRECT_DEBIT, PostingRule.DEBIT_BOUNCED,
            Account.CASH_PAYOUT, PostingRule.DISBURSEMENT);

    final LedgerKit kit = new LedgerKit();
    final JdbcStatements statements = new JdbcStatements(kit.jdbc);
    final JdbcCashMovements movements = new JdbcCashMovements(
            kit.jdbc, List.of(() -> "select reference, split_part(reference, '.', 1) from candidate"));
    final JdbcDifferences differences = new JdbcDifferences(kit.jdbc);
    final StatementMatching matching =
            new StatementMatching(statements, movements, new JdbcMatches(kit.jdbc), differences);
    final JdbcCashStandings standings = new JdbcCashStandings(kit.jdbc);

    private int number;

    /** Currencies without end enough for a test, always in the same order. */
    static Iterator<Currency> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .iterator();
    }

    /** Books {@code a 100, b -50}: minor units, in positive and out negative. */
    void book(Account account, Currency currency, LocalDate on, @Nullable String text) {
        for (StatementOfDay.Line line : lines(text, currency)) {
            PostingRule rule = line.amount().isPositive() ? COMES_IN.get(account) : GOES_OUT.get(account);
            Money amount =
                    line.amount().isPositive() ? line.amount() : line.amount().negated();
            kit.book(line.name() + "." + number++, "loan", on, rule, amount);
        }
    }

    /** Takes a statement that adds up, or closes so much too high; answers how many differences it has. */
    int take(Account account, LocalDate on, Money opening, @Nullable String text, long tooHigh) {
        List<StatementOfDay.Line> lines = lines(text, opening.currency());
        Money closing = lines.stream()
                .map(StatementOfDay.Line::amount)
                .reduce(opening, Money::plus)
                .plus(Money.ofMinor(tooHigh, opening.currency()));
        return matching.take(account, on, new StatementOfDay(opening, closing, lines));
    }

    /** Kind, name, booked and stated of what is not cleared, and with {@code (cleared)} of what is. */
    List<String> found(Currency currency) {
        return kit.jdbc
                .sql("""
                        select kind || coalesce(' ' || name, '') || ' ' || booked_fen || ':' || stated_fen
                               || case when cleared then ' (cleared)' else '' end
                          from statement_difference where currency = :currency order by id
                        """)
                .param("currency", currency.getCurrencyCode())
                .query(String.class)
                .list();
    }

    static List<StatementOfDay.Line> lines(@Nullable String text, Currency currency) {
        List<StatementOfDay.Line> lines = new ArrayList<>();
        if (text != null) {
            for (String line : text.split(", ")) {
                String[] words = line.split(" ");
                lines.add(new StatementOfDay.Line(words[0], Money.ofMinor(Long.parseLong(words[1]), currency)));
            }
        }
        return lines;
    }
}
