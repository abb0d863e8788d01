package loanflow.ledger;

import java.util.List;
import loanflow.money.Money;

/**
 * What a provider says of an account on one day, as it came: whether it adds up is for {@link Reconciliation} to say.
 *
 * @param opening what we had in the morning; negative where we owe, as in the journal
 * @param closing what we had in the evening
 * @param lines in the provider's order
 */
public record StatementOfDay(Money opening, Money closing, List<Line> lines) {

    public StatementOfDay {
        lines = List.copyOf(lines);
    }

    /**
     * A movement.
     *
     * @param name what both sides call it: the key of our payout, the reference of a payment
     * @param amount money that came in is positive, money that went out negative; never zero
     */
    public record Line(String name, Money amount) {}
}
