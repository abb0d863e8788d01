package loanflow.complaint.web;

import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.servicing.LoanOwners;
import loanflow.servicing.Servicing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who complains about a loan: its borrower, the partner that brought it, or staff whom he told. */
@Component
class ComplaintCallers {

    private static final List<String> TAKERS = List.of("service-agents", "collection-supervisors", "compliance");

    private final Servicing servicing;

    ComplaintCallers(Servicing servicing) {
        this.servicing = servicing;
    }

    /** Lets pass who may complain about this loan, and read what became of it. To others there is none. */
    void require(Caller caller, String loanId) {
        LoanOwners owners = servicing.ownersOf(loanId).orElseThrow(() -> Problem.notFound("id"));
        boolean takes = caller instanceof Caller.Staff staff && takes(staff);
        if (!takes && !owners.include(caller)) {
            throw Problem.notFound("id");
        }
    }

    private static boolean takes(Caller.Staff staff) {
        if (TAKERS.stream().noneMatch(staff::isIn)) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group takes no complaints.");
        }
        return true;
    }
}
