package loanflow.access;

import java.util.Optional;
import java.util.Set;

/** Who works here: the engine's directory, seen from outside the engine. */
public interface StaffDirectory {

    /** The member of staff whose password this is. Too many wrong ones lock the account for a growing while. */
    Optional<Caller.Staff> authenticate(String userId, String password);

    /** The member of staff as he stands now; empty once removed or locked out. */
    Optional<Caller.Staff> find(String userId);

    /** Takes over whom the identity provider vouches for, with exactly those of its groups that we know. */
    Caller.Staff admit(String userId, Set<String> groups);
}
