package loanflow.marketing;

import java.time.OffsetDateTime;

/** How far the sending of a campaign is. */
public sealed interface Sending {

    /** Others are to be told at once. */
    record More() implements Sending {}

    /** The contact gate put the rest off. */
    record Later(OffsetDateTime at) implements Sending {}

    /**
     * Everybody is told, or will not be.
     *
     * @param responsesUntil until when an application counts as a response
     */
    record Done(OffsetDateTime responsesUntil) implements Sending {}
}
