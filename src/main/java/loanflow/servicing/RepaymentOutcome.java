package loanflow.servicing;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import loanflow.money.Money;

/** What became of a payment. */
public sealed interface RepaymentOutcome {

    /**
     * Booked, now or when the same payment came before: {@code costs + penalty + interest + principal + advance =
     * amount}.
     *
     * @param advance kept for what falls due later; negative when an earlier advance was used too
     * @param settled the loan is paid in full
     */
    record Booked(
            String repaymentId,
            String loanId,
            String paymentReference,
            LocalDate receivedOn,
            Money amount,
            Money costs,
            Money penalty,
            Money interest,
            Money principal,
            Money advance,
            boolean settled)
            implements RepaymentOutcome {

        /** As other systems are told it. */
        BusinessEvent event() {
            SortedMap<String, String> facts = new TreeMap<>();
            facts.put("repaymentId", repaymentId);
            facts.put("currency", amount.currency().getCurrencyCode());
            facts.put("amount", amount.major().toPlainString());
            facts.put("costs", costs.major().toPlainString());
            facts.put("penalty", penalty.major().toPlainString());
            facts.put("interest", interest.major().toPlainString());
            facts.put("principal", principal.major().toPlainString());
            facts.put("advance", advance.major().toPlainString());
            return new BusinessEvent(loanId, BusinessEvent.Type.LOAN_REPAID, receivedOn, facts);
        }
    }

    /** Not booked, nothing written. */
    record Refused(Reason reason) implements RepaymentOutcome {}

    /** Why a payment is refused. */
    enum Reason {
        LOAN_UNKNOWN("loanId"),
        LOAN_CLOSED("loanId"),
        /** End of day could not process the loan: people look at it first. */
        LOAN_SET_ASIDE("loanId"),
        CURRENCY_DIFFERS("currency"),
        TOO_MANY_DECIMALS("amount"),
        AMOUNT_NOT_POSITIVE("amount"),
        AMOUNT_TOO_LARGE("amount"),
        BEFORE_DISBURSEMENT("receivedOn"),
        IN_CLOSED_PERIOD("receivedOn"),
        IN_FUTURE("receivedOn"),
        /** The payment reference was booked before with another amount or for another loan. */
        REFERENCE_USED("paymentReference");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field of the order that is at fault. */
        public String field() {
            return field;
        }
    }
}
