package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/** The balances of a running loan; payments go to charges, then interest, then principal. */
final class LedgerBook {

    private final ShortTermLoan loan;
    private final LedgerInterest interest;
    private Money principal;
    private Money charges;
    private Money chargesEver;
    private Money paidEver;

    LedgerBook(ShortTermLoan loan, LedgerInterest interest) {
        this.loan = loan;
        this.interest = interest;
        principal = loan.principal();
        charges = loan.zero();
        chargesEver = charges;
        paidEver = charges;
    }

    LedgerInterest.Accrual accrue(int days) {
        return interest.accrue(principal, days);
    }

    void charge(Money amount) {
        charges = charges.plus(amount);
        chargesEver = chargesEver.plus(amount);
    }

    /** What the schedule would still collect. */
    Money owed() {
        return principal.plus(interest.payable()).plus(charges);
    }

    /** What settles the loan today: never more than the days so far have cost. */
    Money settlement() {
        return owed().min(loan.principal()
                .plus(interest.byTheDay())
                .plus(chargesEver)
                .minus(paidEver));
    }

    /** A payment that was made, or the one that settles: it may end add-on interest early. */
    Parts pay(Money net) {
        boolean early = net.isPositive()
                && net.compareTo(settlement()) >= 0
                && settlement().compareTo(owed()) < 0;
        BigDecimal givenBack = early ? interest.settle() : BigDecimal.ZERO;
        paidEver = paidEver.plus(net);
        return book(net, givenBack);
    }

    /** A payment that is expected: it moves the balances, but no settlement figure counts on it. */
    Parts expect(Money net) {
        return book(net, BigDecimal.ZERO);
    }

    Money principal() {
        return principal;
    }

    Money charges() {
        return charges;
    }

    BigDecimal interestBalance() {
        return interest.balance();
    }

    private Parts book(Money net, BigDecimal givenBack) {
        if (net.isZero()) {
            return new Parts(net, net, net, givenBack);
        }
        boolean all = net.compareTo(owed()) >= 0 || net.isNegative();
        Money toCharges = all ? charges : net.min(charges).max(loan.zero());
        Money rest = net.minus(toCharges);
        Money toInterest =
                all ? interest.payable() : rest.min(interest.payable()).max(loan.zero());
        charges = charges.minus(toCharges);
        interest.pay(toInterest);
        principal = principal.minus(rest).plus(toInterest);
        return new Parts(toCharges, toInterest, rest.minus(toInterest), givenBack);
    }

    /** What a payment did. */
    record Parts(Money charges, Money interest, Money principal, BigDecimal interestAdded) {}
}
