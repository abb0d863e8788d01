package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/**
 * One day of a ledger on which something is scheduled, paid or asked.
 *
 * @param due of the scheduled payment, what earlier payments have not covered
 * @param net paid on that day, expected to be paid, or generated to settle
 * @param newInterest exact minor units, negative where an early settlement gives add-on interest back
 * @param interestBalance exact minor units
 * @param settlement what settles the loan on that day, after the day's payments; negative is a refund
 */
public record LedgerRow(
        int day,
        Money scheduled,
        Money due,
        Money net,
        Money newCharges,
        BigDecimal actuarialInterest,
        BigDecimal newInterest,
        Money chargesPortion,
        Money interestPortion,
        Money principalPortion,
        Money chargesBalance,
        BigDecimal interestBalance,
        Money principalBalance,
        Money settlement) {

    static LedgerRow of(
            int day,
            Money scheduled,
            Money due,
            Money net,
            Money newCharges,
            LedgerInterest.Accrual accrual,
            PaymentParts parts,
            LedgerBalances open) {
        return new LedgerRow(
                day,
                scheduled,
                due,
                net,
                newCharges,
                accrual.actuarial(),
                accrual.added().add(parts.interestAdded()),
                parts.charges(),
                parts.interest(),
                parts.principal(),
                open.charges(),
                open.interest(),
                open.principal(),
                open.settlement());
    }
}
