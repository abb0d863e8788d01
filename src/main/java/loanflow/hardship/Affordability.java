package loanflow.hardship;

import loanflow.money.Money;

/**
 * What a month brings and takes.
 *
 * @param otherDebts what goes to other lenders in a month
 */
public record Affordability(Money income, Money livingCosts, Money otherDebts) {

    public Affordability {
        if (income.isNegative() || livingCosts.isNegative() || otherDebts.isNegative()) {
            throw new IllegalArgumentException("amounts of a month: must not be negative");
        }
    }

    /** What is left in a month for this loan; never negative. */
    public Money monthly() {
        Money left = income.minus(livingCosts).minus(otherDebts);
        return left.isNegative() ? Money.zero(income.currency()) : left;
    }
}
