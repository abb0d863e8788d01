package loanflow.servicing;

import loanflow.account.AccountState;
import loanflow.account.InstalmentState;
import loanflow.account.Parts;
import loanflow.account.Status;
import loanflow.money.Money;

/**
 * What table {@code loan} keeps of a fold beside its instalments.
 *
 * @param costs charged and not waived
 * @param chargedOff off the assets, and still owed
 */
record FoldedRow(LoanStatus status, boolean chargedOff, Money costs, Money costsPaid, Money advance) {

    static FoldedRow of(AccountState state, LoanStatus status) {
        Parts none = Parts.none(state.currency());
        Parts charged = none;
        Parts paid = none;
        for (InstalmentState line : state.instalments()) {
            charged = charged.plus(line.charged()).minus(line.forgiven());
            paid = paid.plus(line.paid());
        }
        return new FoldedRow(status, state.status() == Status.CHARGED_OFF, charged.fee(), paid.fee(), state.overpaid());
    }
}
