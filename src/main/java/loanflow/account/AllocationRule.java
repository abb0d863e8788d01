package loanflow.account;

import java.util.ArrayList;
import java.util.List;

/**
 * How a payment of one kind is allocated.
 *
 * @param order the twelve buckets
 * @param direction instalment by instalment, or component by component
 * @param future where money goes that is not owed yet
 */
public record AllocationRule(AllocationOrder order, Direction direction, FutureRule future) {

    /** The same rule, but what comes before its day repays principal before it pays interest. */
    AllocationRule principalFirstInAdvance() {
        List<Bucket> buckets = new ArrayList<>(order.buckets());
        buckets.remove(Bucket.IN_ADVANCE_INTEREST);
        buckets.add(Bucket.IN_ADVANCE_INTEREST);
        return new AllocationRule(new AllocationOrder(buckets), direction, future);
    }
}
