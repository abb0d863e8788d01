package loanflow.change;

import java.util.List;
import loanflow.access.StaffGroup;
import org.jspecify.annotations.Nullable;

/**
 * What table {@code change-authority} answers: who confirms a change. Whoever asked never confirms, so even one person
 * is a second one. Two confirm where the owner's table wants four eyes among those who decide (DOMAIN §10.5).
 */
public enum Authority {
    /** Within the authority of the person who asks. */
    NONE(null, null),
    /** Somebody of finance, who looks at the bank's statement. */
    FINANCE(StaffGroup.PAYOUT_OPERATORS, null),
    SUPERVISOR(StaffGroup.COLLECTION_SUPERVISORS, null),
    /** A supervisor, then a manager. */
    MANAGER(StaffGroup.COLLECTION_SUPERVISORS, StaffGroup.RISK_MANAGERS),
    /** Two members of the committee. */
    COMMITTEE(StaffGroup.CREDIT_COMMITTEE, StaffGroup.CREDIT_COMMITTEE);

    private final @Nullable StaffGroup first;
    private final @Nullable StaffGroup second;

    Authority(@Nullable StaffGroup first, @Nullable StaffGroup second) {
        this.first = first;
        this.second = second;
    }

    /** The groups that confirm one after the other. */
    public List<String> groups() {
        if (first == null) {
            return List.of();
        }
        return second == null ? List.of(first.id()) : List.of(first.id(), second.id());
    }
}
