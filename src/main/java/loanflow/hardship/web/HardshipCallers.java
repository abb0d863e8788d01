package loanflow.hardship.web;

import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.servicing.LoanOwners;
import loanflow.servicing.Servicing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who asks for a loan: its borrower, the partner that brought it, or staff who talk with him. */
@Component
class HardshipCallers {

    private static final List<String> TAKERS =
            List.of("service-agents", "early-collectors", "late-collectors", "collection-supervisors");

    private static final List<String> ASSESSORS = List.of("service-agents", "collection-supervisors");

    private final Servicing servicing;

    HardshipCallers(Servicing servicing) {
        this.servicing = servicing;
    }

    /** Lets pass who may ask for this loan. To others there is none. */
    void mayAsk(Caller caller, String loanId) {
        LoanOwners owners = servicing.ownersOf(loanId).orElseThrow(() -> Problem.notFound("id"));
        if (caller instanceof Caller.Staff staff) {
            if (TAKERS.stream().noneMatch(staff::isIn)) {
                throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group takes no requests.");
            }
        } else {
            requireOwner(caller, owners);
        }
    }

    /** Lets pass who may see what is on a borrower's papers: those who assess. */
    void mayRead(Caller.Staff staff, String loanId) {
        mayAsk(staff, loanId);
        if (ASSESSORS.stream().noneMatch(staff::isIn)) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group assesses no requests.");
        }
    }

    /** Lets pass who may answer for the borrower. */
    void mayAnswer(Caller caller, String loanId) {
        requireOwner(caller, servicing.ownersOf(loanId).orElseThrow(() -> Problem.notFound("id")));
    }

    private static void requireOwner(Caller caller, LoanOwners loan) {
        if (!loan.include(caller)) {
            throw Problem.notFound("id");
        }
    }
}
