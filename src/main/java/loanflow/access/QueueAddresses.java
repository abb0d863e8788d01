package loanflow.access;

import java.util.Optional;

/** Where the queue of a group is seen. */
public interface QueueAddresses {

    /** An address of ours; empty for groups without a queue. */
    Optional<String> of(StaffGroup group);
}
