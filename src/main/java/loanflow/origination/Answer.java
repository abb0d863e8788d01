package loanflow.origination;

/** What became of a command of the applicant. */
public sealed interface Answer {

    /** Done; the application now stands here. */
    record Done(ApplicationState state) implements Answer {}

    /**
     * Not possible, and nothing changed.
     *
     * @param rule what stands in the way, for example {@code NO_OPEN_OFFER}
     */
    record Refused(String rule, ApplicationState state) implements Answer {}
}
