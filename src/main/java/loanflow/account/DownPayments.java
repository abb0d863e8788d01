package loanflow.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Payment;
import loanflow.money.Money;

/**
 * Down payments that the lender keeps back from a payout: payments of the payout's day, made by the terms and not by an
 * order. What was overpaid before pays for the payout first, and makes the down payment smaller.
 */
final class DownPayments {

    private static final String SUFFIX = "/down-payment";

    private DownPayments() {}

    static String keyOf(String disbursement) {
        return disbursement + SUFFIX;
    }

    static Optional<String> disbursementOf(String key) {
        return key.endsWith(SUFFIX) ? Optional.of(key.substring(0, key.length() - SUFFIX.length())) : Optional.empty();
    }

    /** The events in order of value date, each payout followed by its automatic down payment. */
    static List<AccountEvent> insert(AccountTerms terms, List<AccountEvent> ordered, Intake intake) {
        if (!terms.plan().automaticDownPayment()) {
            return ordered;
        }
        RunningBalance balance = new RunningBalance(Money.zero(terms.currency()));
        List<AccountEvent> all = new ArrayList<>();
        for (AccountEvent event : ordered) {
            Money overpaid = balance.overpaid();
            balance.add(event);
            all.add(event);
            if (event instanceof Disbursement payout && !intake.isUndone(keyOf(payout.key()))) {
                kept(terms, payout, overpaid).ifPresent(payment -> {
                    balance.add(payment);
                    all.add(payment);
                });
            }
        }
        return all;
    }

    /** The payment that a payout brings with it, when so much was overpaid before it. */
    static Optional<Payment> kept(AccountTerms terms, Disbursement payout, Money overpaid) {
        Money down = Disbursements.downPayment(terms.plan(), payout.amount());
        Money amount = down.minus(overpaid.min(payout.amount()));
        if (!terms.plan().automaticDownPayment() || !amount.isPositive()) {
            return Optional.empty();
        }
        Stamp stamp = new Stamp(keyOf(payout.key()), payout.on(), payout.stamp().recordedOn());
        return Optional.of(new Payment(stamp, PaymentKind.DOWN_PAYMENT, amount));
    }
}
