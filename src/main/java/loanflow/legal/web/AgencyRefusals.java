package loanflow.legal.web;

import java.util.Set;
import loanflow.access.Problem;
import loanflow.legal.AgencyAnswer;

/** What the API says of money that is not booked. */
final class AgencyRefusals {

    /** Right in themselves, but not now or not by this person. */
    private static final Set<String> STATE = Set.of("NOT_ASKED", "SAME_PERSON", "LOAN_CLOSED", "LOAN_SET_ASIDE");

    private AgencyRefusals() {}

    static AgencyAnswer.Done done(AgencyAnswer answer) {
        if (answer instanceof AgencyAnswer.Refused refused) {
            throw STATE.contains(refused.rule())
                    ? Problem.conflict(refused.rule(), refused.words())
                    : Problem.unprocessable(refused.field(), refused.rule(), refused.words());
        }
        return (AgencyAnswer.Done) answer;
    }
}
