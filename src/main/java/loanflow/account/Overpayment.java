package loanflow.account;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * What is left of a payment that paid too much.
 *
 * @param on value date of the payment
 * @param kind of the payment: its rule says where the rest goes
 * @param left not used yet
 */
record Overpayment(LocalDate on, PaymentKind kind, Money left) {}
