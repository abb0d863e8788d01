package loanflow.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The screenings, one per application. */
interface Screenings {

    /** Stores a new one; an application that is here already is left as it is. False: it was. */
    boolean open(ScreeningFile file);

    /**
     * What is known so far.
     *
     * @throws IllegalArgumentException when there is none
     */
    KnownFacts knownOf(String applicationId);

    /** The way to the decision led over people. */
    boolean decidedByPeople(String applicationId);

    /** What a partner's file says in place of vendors; empty: vendors are asked. */
    Map<String, Object> attestedOf(String applicationId);

    /**
     * Where it stands.
     *
     * @throws IllegalArgumentException when there is none
     */
    ScreeningOutcome outcomeOf(String applicationId);

    /** Moves to another state when it is in this one, and keeps others off until the transaction ends. */
    boolean move(String applicationId, ScreeningState from, ScreeningState to);

    void awaitStepUp(String applicationId, Instant until);

    /** Nothing is awaited from the applicant any more. */
    void endStepUp(String applicationId);

    void keepCounters(String applicationId, Map<String, Object> counters);

    void decide(String applicationId, String outcome, String fraudBand, List<String> reasons, Instant at);
}
