package loanflow.servicing.web;

import loanflow.access.Problem;
import loanflow.servicing.RepaymentOutcome;

/** How a payment that cannot be booked is answered. */
final class RepaymentRefusals {

    private RepaymentRefusals() {}

    static Problem of(RepaymentOutcome.Reason reason) {
        return switch (reason) {
            case LOAN_UNKNOWN -> Problem.notFound("id");
            case LOAN_CLOSED, LOAN_SET_ASIDE -> Problem.conflict(reason.name(), "The loan takes no payment now.");
            default -> Problem.unprocessable(reason.field(), reason.name(), "This payment cannot be booked.");
        };
    }
}
