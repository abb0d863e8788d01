package loanflow.screening;

import java.time.Instant;
import java.util.List;

/** Where the screening of an application stands. */
public sealed interface ScreeningOutcome {

    /** Not decided yet; nobody but us has to do anything. */
    record Open() implements ScreeningOutcome {}

    /** The applicant is asked for a second liveness check and a call-back, until then at the latest. */
    record StepUpRequested(Instant until) implements ScreeningOutcome {}

    /**
     * Goes on to the credit decision.
     *
     * @param fraudBand PASS, STEP_UP or REVIEW: the way that led to the pass
     */
    record Passed(String fraudBand) implements ScreeningOutcome {}

    /**
     * Refused.
     *
     * @param reasons one to four reason codes, the primary one first
     * @param appealAllowed false only where the law forbids to deal with the person (sanctions)
     */
    record Rejected(List<String> reasons, boolean appealAllowed) implements ScreeningOutcome {

        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
