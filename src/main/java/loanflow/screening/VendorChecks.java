package loanflow.screening;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process to the outside: vendors, and the second check of the applicant. */
@Service
@Transactional
public class VendorChecks {

    /** The applicant has a day; the timer of the diagram says the same. */
    private static final Duration STEP_UP_TIME = Duration.ofHours(24);

    private final Screenings screenings;
    private final Lookups lookups;
    private final Questions questions;
    private final Clock clock;

    VendorChecks(Screenings screenings, Lookups lookups, Questions questions, Clock clock) {
        this.screenings = screenings;
        this.lookups = lookups;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Writes the questions to all vendors; they are sent once this transaction has committed. What a partner's file says in
     * their place is taken over at once.
     *
     * @return whether answers are awaited
     */
    public boolean requestLookups(String applicationId) {
        if (screenings.move(applicationId, ScreeningState.OPEN, ScreeningState.LOOKUPS)) {
            Map<String, Object> attested = screenings.attestedOf(applicationId);
            if (!attested.isEmpty() && questions.takeOver(applicationId, attested)) {
                return !screenings.move(applicationId, ScreeningState.LOOKUPS, ScreeningState.EVALUATION);
            }
            questions.askVendors(applicationId);
        }
        return true;
    }

    /** Goes on without the answers that are missing: what they would say stays unknown. */
    public void applyFallback(String applicationId) {
        if (screenings.move(applicationId, ScreeningState.LOOKUPS, ScreeningState.EVALUATION)) {
            lookups.giveUp(applicationId, clock.instant());
        }
    }

    /** Asks the applicant for a second liveness check and a call-back to the registered number. */
    public void requestStepUp(String applicationId) {
        screenings.awaitStepUp(applicationId, clock.instant().plus(STEP_UP_TIME));
    }

    /** PASS only when the provider saw a living face and the call-back succeeded; else REVIEW: people look. */
    public String checkStepUp(String applicationId) {
        var answered = screenings.knownOf(applicationId).answered();
        boolean passed = Boolean.TRUE.equals(answered.get(Fact.STEP_UP_LIVENESS_PASSED.variable()))
                && Boolean.TRUE.equals(answered.get(Fact.CALL_BACK_CONFIRMED.variable()));
        screenings.endStepUp(applicationId);
        lookups.giveUp(applicationId, clock.instant());
        return passed ? "PASS" : "REVIEW";
    }
}
