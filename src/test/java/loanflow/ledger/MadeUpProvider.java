package loanflow.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;

/** Somebody who has our money and says what a test wants; by itself the lines that the test has put on a day. */
final class MadeUpProvider implements ProviderStatements {

    private final Map<String, List<StatementOfDay.Line>> lines = new HashMap<>();
    private final Map<Account, Money> balances = new HashMap<>();
    private final Map<String, Long> wrongSums = new HashMap<>();
    private final Map<String, Boolean> late = new HashMap<>();
    private final Map<String, StatementOfDay> given = new HashMap<>();

    void line(Account account, LocalDate date, String name, long fen) {
        lines.computeIfAbsent(account + " " + date, unused -> new ArrayList<>())
                .add(new StatementOfDay.Line(name, Money.fen(fen)));
    }

    void late(Account account, LocalDate date, boolean isLate) {
        late.put(account + " " + date, isLate);
    }

    void addsUpWrongBy(Account account, LocalDate date, long fen) {
        wrongSums.put(account + " " + date, fen);
    }

    @Override
    public Answer of(Account account, Currency currency, LocalDate date) {
        String key = account + " " + date;
        if (late.getOrDefault(key, false)) {
            return new Answer.Late("a test wants it");
        }
        return new Answer.Arrived(given.computeIfAbsent(key, unused -> {
            Money opening = balances.getOrDefault(account, Money.fen(0));
            List<StatementOfDay.Line> ofDay = lines.getOrDefault(key, List.of());
            Money closing = ofDay.stream()
                    .map(StatementOfDay.Line::amount)
                    .reduce(opening, Money::plus)
                    .plus(Money.fen(wrongSums.getOrDefault(key, 0L)));
            balances.put(account, closing);
            return new StatementOfDay(opening, closing, ofDay);
        }));
    }
}
