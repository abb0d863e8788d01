package loanflow.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Takes one statement: keeps it, pairs its lines with the journal, writes down what is left over on either side. */
@Component
class StatementMatching {

    private final JdbcStatements statements;
    private final JdbcCashMovements movements;
    private final JdbcMatches matches;
    private final JdbcDifferences differences;

    StatementMatching(
            JdbcStatements statements, JdbcCashMovements movements, JdbcMatches matches, JdbcDifferences differences) {
        this.statements = statements;
        this.movements = movements;
        this.matches = matches;
        this.differences = differences;
    }

    int take(Account account, LocalDate date, StatementOfDay statement) {
        Currency currency = statement.opening().currency();
        Optional<JdbcStatements.Kept> before = statements.last(account, currency);
        long after = before.map(JdbcStatements.Kept::lookedTo).orElse(0L);
        Money agreed = before.map(JdbcStatements.Kept::closing)
                .orElseGet(() -> movements.balance(account, currency, date.minusDays(1), after));
        long id = statements.insert(account, date, statement, movements.lookedTo(account, currency, date, after));
        var unusedExpected = movements.expect(id, account, currency, statements.first(account, currency), date, after);
        var unusedPairs = matches.pair(id);
        int found = differences.find(id);
        if (!agreed.equals(statement.opening())) {
            found += differences.find(DifferenceKind.OPENING_DIFFERS, account, date, agreed, statement.opening());
        }
        CashStanding standing = standing(account, currency).orElseThrow();
        if (!standing.isExplained()) {
            Money rest = standing.booked().minus(standing.stated()).minus(standing.differences());
            found += differences.find(DifferenceKind.UNEXPLAINED, account, date, rest, Money.zero(currency));
        }
        return found;
    }

    int late(Account account, LocalDate date, Money none) {
        return differences.find(DifferenceKind.LATE, account, date, none, none);
    }

    Optional<CashStanding> standing(Account account, Currency currency) {
        return statements
                .last(account, currency)
                .map(last -> new CashStanding(
                        account,
                        last.date(),
                        movements.balance(account, currency, last.date(), last.lookedTo()),
                        last.closing(),
                        differences.sum(account, currency)));
    }
}
