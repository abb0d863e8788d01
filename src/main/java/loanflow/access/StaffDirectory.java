package loanflow.access;

import java.util.Optional;

/** Who works here: the engine's directory, seen from outside the engine. */
public interface StaffDirectory {

    /** The member of staff whose password this is. Too many wrong ones lock the account for a growing while. */
    Optional<Caller.Staff> authenticate(String userId, String password);

    /** The member of staff as he stands now; empty once removed or locked out. */
    Optional<Caller.Staff> find(String userId);
}
