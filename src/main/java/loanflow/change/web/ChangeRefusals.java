package loanflow.change.web;

import loanflow.access.Problem;
import loanflow.change.ChangeAnswer;

/** How a change that a rule forbids is answered. */
final class ChangeRefusals {

    private ChangeRefusals() {}

    static Problem of(ChangeAnswer.Refused refused) {
        return switch (refused.rule()) {
            case "LOAN_UNKNOWN" -> Problem.notFound("id");
            case "LOAN_CLOSED", "LOAN_SET_ASIDE", "BOOKS_DIFFER" ->
                Problem.conflict(refused.rule(), "The loan takes no change now.");
            case "MALFORMED", "REQUIRED", "NOT_OF_THIS_KIND", "GIVEN_BY_THE_HOUSE", "DECIMAL_AS_NUMBER" ->
                Problem.invalid(refused.field(), refused.rule(), refused.detail());
            default -> Problem.unprocessable(refused.field(), refused.rule(), refused.detail());
        };
    }
}
