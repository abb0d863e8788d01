package loanflow.account;

import loanflow.money.Money;

/** What an instalment asks for, and what became of it. */
abstract class Claim {

    Parts charged;
    Parts paid;
    Parts forgiven;

    Claim(Parts none) {
        charged = paid = forgiven = none;
    }

    Money open(Component component) {
        return charged.get(component).minus(paid.get(component)).minus(forgiven.get(component));
    }

    Parts open() {
        return charged.minus(paid).minus(forgiven);
    }

    boolean isOpen() {
        return open(Component.FEE).isPositive() || isOpenBesideFees();
    }

    boolean isOpenBesideFees() {
        return open(Component.PRINCIPAL).isPositive()
                || open(Component.INTEREST).isPositive()
                || open(Component.PENALTY).isPositive();
    }

    /** What was paid or forgiven. */
    Money settled(Component component) {
        return paid.get(component).plus(forgiven.get(component));
    }
}
