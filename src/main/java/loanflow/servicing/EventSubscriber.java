package loanflow.servicing;

/** Port to the system that is told what happens to loans. */
interface EventSubscriber {

    /** Whether anybody listens. */
    boolean isThere();

    /**
     * Tells one event. Called outside any transaction, possibly more than once for one event.
     *
     * @param key the same for every try of one event
     * @return whether it was taken
     */
    boolean take(String key, String json);
}
