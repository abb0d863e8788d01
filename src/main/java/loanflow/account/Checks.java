package loanflow.account;

import java.time.LocalDate;
import java.util.Optional;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.Waiver;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** What can be said of an event without the account. */
final class Checks {

    private Checks() {}

    static Optional<Rule> broken(AccountEvent event, AccountTerms terms) {
        LocalDate closed = terms.closedUntil();
        if (closed != null
                && !event.on().isAfter(closed)
                && event.stamp().recordedOn().isAfter(closed)) {
            return Optional.of(Rule.IN_CLOSED_PERIOD);
        }
        Optional<Money> amount = amount(event);
        if (amount.isPresent() && !amount.get().currency().equals(terms.currency())) {
            return Optional.of(Rule.WRONG_CURRENCY);
        }
        return amount.filter(money -> !money.isPositive()).map(money -> Rule.AMOUNT_NOT_POSITIVE);
    }

    private static Optional<Money> amount(AccountEvent event) {
        return Optional.ofNullable(amountOrNone(event));
    }

    static @Nullable Money amountOrNone(AccountEvent event) {
        if (event instanceof Payment payment) {
            return payment.amount();
        } else if (event instanceof Disbursement disbursement) {
            return disbursement.amount();
        } else if (event instanceof Charge charge) {
            return charge.amount();
        } else if (event instanceof Chargeback chargeback) {
            return chargeback.amount();
        } else if (event instanceof CreditBalanceRefund refund) {
            return refund.amount();
        } else if (event instanceof Refund refund) {
            return refund.amount();
        } else if (event instanceof Waiver waiver) {
            return waiver.amount();
        } else if (event instanceof PayOff payOff) {
            return payOff.amount();
        } else if (event instanceof Settlement settlement) {
            return settlement.amount();
        } else if (event instanceof Sale sale) {
            return sale.price();
        }
        return event instanceof BuyBack buyBack ? buyBack.price() : null;
    }
}
