package loanflow.servicing.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.servicing.LoanOwners;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A loan belongs to the partner that brought it and to the applicant whose application it was; staff may look. */
@Component
class LoanReaders {

    private static final Set<String> READERS = Set.of(
            "service-agents",
            "early-collectors",
            "late-collectors",
            "field-legal",
            "collection-supervisors",
            "payout-operators",
            "risk-managers",
            "compliance",
            "auditors");

    private final Servicing servicing;

    LoanReaders(Servicing servicing) {
        this.servicing = servicing;
    }

    /** The loan for who may see it. To all others there is none. */
    LoanPosition readable(String id, Caller caller) {
        return servicing
                .position(id)
                .filter(loan -> new LoanOwners(loan.partnerId(), loan.applicationId()).include(caller)
                        || (caller instanceof Caller.Staff staff && reads(staff)))
                .orElseThrow(() -> Problem.notFound("id"));
    }

    /** Lets pass who may pay for the loan. To all others there is none. */
    void requireOwned(String id, Caller caller) {
        if (servicing.ownersOf(id).filter(owners -> owners.include(caller)).isEmpty()) {
            throw Problem.notFound("id");
        }
    }

    /** Refuses groups that have nothing to do with loans in life. */
    static void require(Caller.Staff staff) {
        if (!reads(staff)) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not read loans.");
        }
    }

    /** Refuses groups that do not deal with the courts. */
    static void requireLegal(Caller.Staff staff) {
        if (!staff.isIn("field-legal") && !staff.isIn("collection-supervisors")) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not write to the claim.");
        }
    }

    private static boolean reads(Caller.Staff staff) {
        return READERS.stream().anyMatch(staff::isIn);
    }
}
