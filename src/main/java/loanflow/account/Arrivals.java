package loanflow.account;

import java.util.Map;
import java.util.Optional;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.PercentageCharge;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.AccountEvent.WriteOff;
import loanflow.money.Money;

/** What an event may not do at the time of its arrival, whatever its value date. */
final class Arrivals {

    private Arrivals() {}

    static Optional<Rule> broken(
            AccountEvent event, AccountTerms terms, Map<String, AccountEvent> standing, Money overpaid) {
        Optional<Rule> alone = Checks.broken(event, terms);
        if (alone.isPresent()) {
            return alone;
        }
        if (event instanceof Undo undo) {
            return ruleIf(!standing.containsKey(undo.of()), Rule.UNKNOWN_KEY);
        }
        if (DownPayments.disbursementOf(event.key()).isPresent()) {
            // The keys of down payments that payouts bring with them are not free.
            return Optional.of(Rule.KEY_REUSED);
        }
        if (event instanceof CreditBalanceRefund refund) {
            // What waits is known on its day only.
            boolean waits = terms.allocation().early() == EarlyMoney.WAITS;
            return ruleIf(!waits && refund.amount().compareTo(overpaid) > 0, Rule.MORE_THAN_OVERPAID);
        }
        boolean owesMore =
                event instanceof Charge || event instanceof PercentageCharge || event instanceof Disbursement;
        return owesMore ? closedBy(standing) : Optional.empty();
    }

    /** Nothing more can be owed on a loan that is off the assets. */
    private static Optional<Rule> closedBy(Map<String, AccountEvent> standing) {
        Optional<Rule> closed = Optional.empty();
        for (AccountEvent event : standing.values()) {
            if (event instanceof ChargeOff) {
                closed = Optional.of(Rule.LOAN_CHARGED_OFF);
            } else if (event instanceof WriteOff) {
                closed = Optional.of(Rule.LOAN_WRITTEN_OFF);
            } else if (event instanceof Sale) {
                closed = Optional.of(Rule.LOAN_SOLD);
            } else if (event instanceof BuyBack) {
                closed = Optional.empty();
            }
        }
        return closed;
    }

    private static Optional<Rule> ruleIf(boolean broken, Rule rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }
}
