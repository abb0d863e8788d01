package loanflow.servicing;

import java.util.Map;
import loanflow.account.Component;
import loanflow.account.Transaction;
import loanflow.money.Money;

/** What a transaction of the fold paid, by part. */
final class PaidParts {

    private PaidParts() {}

    static LoanPosition.Parts of(Transaction done) {
        return new LoanPosition.Parts(
                part(done, Component.FEE),
                part(done, Component.PENALTY),
                part(done, Component.INTEREST),
                part(done, Component.PRINCIPAL));
    }

    private static Money part(Transaction done, Component component) {
        Money zero = Money.zero(done.amount().currency());
        return done.allocation().entrySet().stream()
                .filter(one -> one.getKey().component() == component)
                .map(Map.Entry::getValue)
                .reduce(zero, Money::plus);
    }
}
