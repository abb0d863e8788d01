package loanflow.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import loanflow.money.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everywhere but in production: those who have our money saw what we booked, and misbehave on request. */
@Component
@Profile("!prod")
class SimulatedProviderStatements implements ProviderStatements {

    private final JdbcStatements statements;
    private final JdbcCashMovements movements;
    private volatile SimulatedStatementMode mode = SimulatedStatementMode.OK;

    SimulatedProviderStatements(JdbcStatements statements, JdbcCashMovements movements) {
        this.statements = statements;
        this.movements = movements;
    }

    void behave(SimulatedStatementMode how) {
        mode = how;
    }

    @Override
    public Answer of(Account account, Currency currency, LocalDate date) {
        SimulatedStatementMode now = mode;
        if (now == SimulatedStatementMode.LATE) {
            return new Answer.Late("NOT_THERE_YET");
        }
        var last = statements.last(account, currency);
        long after = last.map(JdbcStatements.Kept::lookedTo).orElse(0L);
        Money opening = last.map(JdbcStatements.Kept::closing)
                .orElseGet(() -> movements.balance(account, currency, date.minusDays(1), after));
        List<StatementOfDay.Line> lines = seen(movements.booked(account, currency, date, after), now, currency);
        Money moved = lines.stream().map(StatementOfDay.Line::amount).reduce(Money.zero(currency), Money::plus);
        Money closing = opening.plus(moved);
        return new Answer.Arrived(new StatementOfDay(
                opening,
                now == SimulatedStatementMode.WRONG_SUM ? closing.plus(Money.ofMinor(7, currency)) : closing,
                lines));
    }

    private static List<StatementOfDay.Line> seen(
            List<StatementOfDay.Line> booked, SimulatedStatementMode now, Currency currency) {
        if (now == SimulatedStatementMode.LINE_EXTRA) {
            return Stream.concat(
                            booked.stream(),
                            Stream.of(new StatementOfDay.Line("unheard-of", Money.ofMinor(12_345, currency))))
                    .toList();
        }
        if (booked.isEmpty()) {
            return booked;
        }
        StatementOfDay.Line first = booked.get(0);
        List<StatementOfDay.Line> rest = booked.subList(1, booked.size());
        return switch (now) {
            case LINE_MISSING -> rest;
            case LINE_TWICE -> with(first, booked);
            case AMOUNT_DIFFERS ->
                with(new StatementOfDay.Line(first.name(), first.amount().plus(Money.ofMinor(10, currency))), rest);
            default -> booked;
        };
    }

    private static List<StatementOfDay.Line> with(StatementOfDay.Line first, List<StatementOfDay.Line> rest) {
        List<StatementOfDay.Line> all = new ArrayList<>(rest);
        all.add(0, first);
        return all;
    }
}
