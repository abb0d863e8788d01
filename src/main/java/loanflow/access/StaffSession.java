package loanflow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The session that Tasklist, Cockpit and our own pages share. */
public interface StaffSession {

    /** Who is signed in, as he stands now; empty when nobody is or when he was removed meanwhile. */
    Optional<Caller.Staff> current(HttpServletRequest request);

    /** Signs a member of staff in to everything, in a new session. */
    void signIn(HttpServletRequest request, Caller.Staff staff);
}
