package loanflow.servicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a payment for a known loan may be refused. */
final class RepaymentRules {

    /** Nobody owes more here: DOMAIN §10 lends at most 200,000 yuan. Larger amounts are typing errors. */
    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    private RepaymentRules() {}

    static Optional<RepaymentOutcome.Reason> refusal(RepaymentOrder order, Loan loan, LocalDate today) {
        return Optional.ofNullable(reason(order, loan, today));
    }

    private static RepaymentOutcome.@Nullable Reason reason(RepaymentOrder order, Loan loan, LocalDate today) {
        LocalDate on = order.receivedOn() == null ? today : order.receivedOn();
        // The claim of a loan that was written off stays: what still comes is a recovery.
        if (loan.status() != LoanStatus.ACTIVE && loan.status() != LoanStatus.WRITTEN_OFF) {
            return RepaymentOutcome.Reason.LOAN_CLOSED;
        }
        if (loan.setAside()) {
            return RepaymentOutcome.Reason.LOAN_SET_ASIDE;
        }
        if (!loan.principal().currency().getCurrencyCode().equals(order.currency())) {
            return RepaymentOutcome.Reason.CURRENCY_DIFFERS;
        }
        if (order.amount().signum() <= 0) {
            return RepaymentOutcome.Reason.AMOUNT_NOT_POSITIVE;
        }
        if (order.amount().stripTrailingZeros().scale()
                > loan.principal().currency().getDefaultFractionDigits()) {
            return RepaymentOutcome.Reason.TOO_MANY_DECIMALS;
        }
        if (order.amount().compareTo(LARGEST) > 0) {
            return RepaymentOutcome.Reason.AMOUNT_TOO_LARGE;
        }
        if (on.isBefore(loan.disbursedOn())) {
            return RepaymentOutcome.Reason.BEFORE_DISBURSEMENT;
        }
        if (on.isBefore(today)) {
            return RepaymentOutcome.Reason.IN_CLOSED_PERIOD;
        }
        return on.isAfter(today) ? RepaymentOutcome.Reason.IN_FUTURE : null;
    }
}
