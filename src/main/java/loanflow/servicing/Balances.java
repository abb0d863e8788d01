package loanflow.servicing;

import java.util.Currency;
import java.util.stream.Stream;
import loanflow.ledger.Account;
import loanflow.ledger.Movement;
import loanflow.money.Money;

/**
 * What the ledger says of a loan, by part, or how much of it changed.
 *
 * @param principal owed, due or not
 * @param interest fallen due and not paid
 * @param penalty charged and not paid
 * @param costs charged and not paid
 * @param advance the borrower's money with us
 */
public record Balances(Money principal, Money interest, Money penalty, Money costs, Money advance) {

    public static Balances none(Currency currency) {
        Money zero = Money.zero(currency);
        return new Balances(zero, zero, zero, zero, zero);
    }

    /** What is owed in all, the advance taken off; negative when we owe the borrower. */
    public Money total() {
        return principal.plus(interest).plus(penalty).plus(costs).minus(advance);
    }

    public Balances plus(Balances more) {
        return new Balances(
                principal.plus(more.principal),
                interest.plus(more.interest),
                penalty.plus(more.penalty),
                costs.plus(more.costs),
                advance.plus(more.advance));
    }

    /** Nothing: no part is other than zero, however they sum up. */
    boolean isNone() {
        return Stream.of(principal, interest, penalty, costs, advance).allMatch(Money::isZero);
    }

    /** What a movement changes; nothing where it only sorts within a part, as from one asset class to another. */
    static Balances change(Movement movement) {
        return new Balances(
                on(Account.PRINCIPAL, movement),
                on(Account.INTEREST_RECEIVABLE, movement),
                on(Account.PENALTY_RECEIVABLE, movement),
                on(Account.COSTS_RECEIVABLE, movement),
                on(Account.ADVANCE, movement).negated());
    }

    private static Money on(Account account, Movement movement) {
        boolean debits = movement.rule().debit().home() == account;
        if (debits == (movement.rule().credit().home() == account)) {
            return Money.zero(movement.amount().currency());
        }
        return debits ? movement.amount() : movement.amount().negated();
    }
}
