package loanflow.account;

import java.time.LocalDate;
import java.util.Optional;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Payment;

/** Whether the account as it stands takes an event at all. */
final class Gate {

    private Gate() {}

    static Optional<Rule> closed(AccountEvent event, Book book) {
        if (!book.disbursed && !(event instanceof Disbursement)) {
            return Optional.of(Rule.NOT_DISBURSED);
        }
        LocalDate start = book.start;
        if (start != null && Timeline.effective(event).isBefore(start)) {
            return Optional.of(Rule.BEFORE_DISBURSEMENT);
        }
        return switch (book.status) {
            case ACTIVE -> ruleIf(event instanceof BuyBack, Rule.NOT_SOLD);
            case CHARGED_OFF ->
                event instanceof BuyBack
                        ? Optional.of(Rule.NOT_SOLD)
                        : ruleIf(event instanceof Disbursement, Rule.LOAN_CHARGED_OFF);
            case WRITTEN_OFF ->
                ruleIf(
                        !(event instanceof Payment payment && payment.kind() == PaymentKind.RECOVERY)
                                && !(event instanceof CreditBalanceRefund),
                        Rule.LOAN_WRITTEN_OFF);
            case SOLD -> ruleIf(!(event instanceof BuyBack), Rule.LOAN_SOLD);
        };
    }

    private static Optional<Rule> ruleIf(boolean broken, Rule rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }
}
