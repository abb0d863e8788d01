package loanflow.ledger.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.StaffGroup;

/** Somebody of one group. */
final class LedgerStaff {

    private LedgerStaff() {}

    static Caller.Staff of(StaffGroup group) {
        return new Caller.Staff("one", Set.of(group.id()));
    }
}
