package loanflow.screening;

import java.util.Map;

/** Counts over our own applications: n days are the last n x 24 hours, the present application included. */
interface Velocity {

    /** Counters by the names of the fraud inputs; what cannot be counted (no device given) is absent or 0. */
    Map<String, Object> countsOf(KnownFacts application);
}
