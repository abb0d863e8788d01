package loanflow.account;

import java.util.Currency;
import java.util.function.BinaryOperator;
import loanflow.money.Money;

/** An amount by component. */
public record Parts(Money penalty, Money fee, Money interest, Money principal) {

    public static Parts none(Currency currency) {
        Money zero = Money.zero(currency);
        return new Parts(zero, zero, zero, zero);
    }

    static Parts of(Component component, Money amount) {
        return none(amount.currency()).with(component, amount);
    }

    public Money get(Component component) {
        return switch (component) {
            case PENALTY -> penalty;
            case FEE -> fee;
            case INTEREST -> interest;
            case PRINCIPAL -> principal;
        };
    }

    Parts with(Component component, Money amount) {
        return new Parts(
                component == Component.PENALTY ? amount : penalty,
                component == Component.FEE ? amount : fee,
                component == Component.INTEREST ? amount : interest,
                component == Component.PRINCIPAL ? amount : principal);
    }

    Parts plus(Component component, Money amount) {
        return with(component, get(component).plus(amount));
    }

    public Parts plus(Parts other) {
        return each(other, Money::plus);
    }

    public Parts minus(Parts other) {
        return each(other, Money::minus);
    }

    public Money total() {
        return penalty.plus(fee).plus(interest).plus(principal);
    }

    private Parts each(Parts other, BinaryOperator<Money> operation) {
        return new Parts(
                operation.apply(penalty, other.penalty),
                operation.apply(fee, other.fee),
                operation.apply(interest, other.interest),
                operation.apply(principal, other.principal));
    }
}
