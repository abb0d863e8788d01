package loanflow.collection;

import java.time.OffsetDateTime;
import loanflow.contact.Channel;

/** What a case does now. */
public sealed interface TakenStep {

    /** Nothing: the plan has changed, or it was only a look. */
    record Look() implements TakenStep {}

    /**
     * A touch, planned at the contact module under this key.
     *
     * @param group who calls, should it be a call
     * @param priority order in the queue, 0 to 100: probability of payment times what is overdue
     * @param endsAt when a call that nobody has taken up is too late
     */
    record Touch(String key, Channel channel, String group, long priority, OffsetDateTime endsAt, CallSheet sheet)
            implements TakenStep {}

    /** Something that people of this group decide first. */
    record Referral(String group, CallSheet sheet) implements TakenStep {}

    /** The borrower is lost: the search is open under the case. */
    record Trace() implements TakenStep {}

    /** A hold has run out: its owner looks. */
    record HoldReview(String group, CallSheet sheet) implements TakenStep {}
}
