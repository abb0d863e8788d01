package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/**
 * What a payment did.
 *
 * @param interestAdded exact minor units, negative where an early settlement gives add-on interest back
 */
record PaymentParts(Money charges, Money interest, Money principal, BigDecimal interestAdded) {}
