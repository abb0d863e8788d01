package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/** The balances of a running loan; payments go to charges, then interest, then principal. */
final class LedgerBook {

    private final ShortTermLoan loan;
    private final LedgerInterest interest;
    private Money principal;
    private Money charges;
    private Money paidBeyondCharges;

    LedgerBook(ShortTermLoan loan, LedgerInterest interest) {
        this.loan = loan;
        this.interest = interest;
        principal = loan.principal();
        charges = loan.zero();
        paidBeyondCharges = loan.zero();
    }

    LedgerInterest.Accrual accrue(int days) {
        return interest.accrue(principal, days);
    }

    void charge(Money amount) {
        charges = charges.plus(amount);
        paidBeyondCharges = paidBeyondCharges.minus(amount);
    }

    /** What the schedule would still collect. */
    Money owed() {
        return principal.plus(interest.payable()).plus(charges);
    }

    /** What settles the loan today: never more than the days so far have cost. */
    Money settlement() {
        Money byTheDay = loan.principal().plus(interest.byTheDay()).minus(paidBeyondCharges);
        Money beyond = interest.beyondCap();
        return owed().min(beyond.isZero() ? byTheDay : byTheDay.minus(beyond).max(principal));
    }

    /** A payment that was made, or the one that settles: it may end add-on interest early. */
    PaymentParts pay(Money net) {
        boolean early = net.isPositive()
                && net.compareTo(settlement()) >= 0
                && settlement().compareTo(owed()) < 0;
        BigDecimal givenBack = early ? interest.settle() : BigDecimal.ZERO;
        PaymentParts parts = book(net, givenBack);
        paidBeyondCharges =
                paidBeyondCharges.plus(parts.charges()).plus(parts.interest()).plus(parts.principal());
        return parts;
    }

    /** A payment that is expected: it moves the balances, but no settlement figure counts on it. */
    PaymentParts expect(Money net) {
        return book(net, BigDecimal.ZERO);
    }

    LedgerBalances balances() {
        return new LedgerBalances(charges, interest.balance(), principal, settlement());
    }

    private PaymentParts book(Money net, BigDecimal givenBack) {
        if (net.isZero()) {
            return new PaymentParts(net, net, net, givenBack);
        }
        boolean all = net.compareTo(owed()) >= 0 || net.isNegative();
        Money toCharges = all ? charges : net.min(charges).max(loan.zero());
        Money rest = net.minus(toCharges);
        Money toInterest =
                all ? interest.payable() : rest.min(interest.payable()).max(loan.zero());
        charges = charges.minus(toCharges);
        principal = principal.minus(rest).plus(toInterest);
        Money counted = interest.pay(toInterest);
        return new PaymentParts(toCharges, counted, rest.minus(toInterest), givenBack);
    }
}
