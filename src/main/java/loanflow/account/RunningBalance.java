package loanflow.account;

import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.Refund;
import loanflow.money.Money;

/** All that was paid less all that was ever owed: positive exactly when the loan is overpaid. */
final class RunningBalance {

    private final Money zero;
    private Money paidLessOwed;
    private Money paid;
    private boolean started;

    RunningBalance(Money zero) {
        this.zero = zero;
        this.paidLessOwed = this.paid = zero;
    }

    Money overpaid() {
        return paidLessOwed.max(zero);
    }

    /** Counts an event; before the first payout, and for more than was paid, there is nothing to count. */
    void add(AccountEvent event) {
        started |= event instanceof Disbursement;
        boolean tooMuch = event instanceof Refund refund && refund.amount().compareTo(paid) > 0;
        if (started && !tooMuch) {
            paidLessOwed = paidLessOwed.plus(effect(event));
            paid = event instanceof Payment payment ? paid.plus(payment.amount()) : paid;
            paid = event instanceof Refund refund ? paid.minus(refund.amount()) : paid;
        }
    }

    private Money effect(AccountEvent event) {
        if (event instanceof Payment payment) {
            return payment.amount();
        }
        if (event instanceof Disbursement disbursement) {
            return disbursement.amount().negated();
        }
        if (event instanceof Charge charge) {
            return charge.amount().negated();
        }
        if (event instanceof Chargeback chargeback) {
            return chargeback.amount().negated();
        }
        if (event instanceof CreditBalanceRefund refund) {
            return refund.amount().negated();
        }
        return event instanceof Refund refund ? refund.amount().negated() : zero;
    }
}
