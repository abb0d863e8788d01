package loanflow.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to invariant I7: holds the statements of those who have our money against the journal, one to one. It books
 * nothing and changes nothing: what does not fit becomes a {@link Difference} that people look at.
 */
@Service
@Transactional
public class Reconciliation {

    private final ProviderStatements providers;
    private final StatementMatching matching;
    private final JdbcStatements statements;
    private final JdbcCashStandings standings;

    Reconciliation(
            ProviderStatements providers,
            StatementMatching matching,
            JdbcStatements statements,
            JdbcCashStandings standings) {
        this.providers = providers;
        this.matching = matching;
        this.statements = statements;
        this.standings = standings;
    }

    /**
     * Takes every statement of a day before this one that has come and was not taken yet, in the order of the days; a
     * statement that is late holds up those after it, and is asked for again the next time.
     *
     * @return number of new differences
     */
    public int reconcile(LocalDate today) {
        return accounts()
                .mapToInt(account -> statements.currencies(account).stream()
                        .mapToInt(currency -> reconcile(account, currency, today.minusDays(1)))
                        .sum())
                .sum();
    }

    /** Where each cash account stands at its last statement. */
    @Transactional(readOnly = true)
    public List<CashStanding> standings() {
        return accounts()
                .flatMap(account -> statements.currencies(account).stream()
                        .map(currency -> matching.standing(account, currency))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Differences of these days, and all that still wait for a person: those first. */
    @Transactional(readOnly = true)
    public List<Difference> differences(LocalDate from, LocalDate to) {
        return standings.differences(from, to);
    }

    /**
     * A person says why a difference is there; nothing else changes.
     *
     * @param because no personal data, at most 500 characters
     * @return false when there is no such difference, or somebody was quicker
     */
    public boolean explain(long difference, String by, String because) {
        return standings.explain(difference, by, because);
    }

    private int reconcile(Account account, Currency currency, LocalDate to) {
        int found = 0;
        LocalDate day = statements
                .last(account, currency)
                .map(last -> last.date().plusDays(1))
                .orElse(to);
        for (; !day.isAfter(to); day = day.plusDays(1)) {
            if (!(providers.of(account, currency, day) instanceof ProviderStatements.Answer.Arrived arrived)) {
                Money none = Money.zero(currency);
                return found + matching.late(account, day, none);
            }
            found += matching.take(account, day, arrived.statement());
        }
        return found;
    }

    private static Stream<Account> accounts() {
        return Arrays.stream(Account.values()).filter(account -> account.name().startsWith("CASH_"));
    }
}
