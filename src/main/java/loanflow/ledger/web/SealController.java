package loanflow.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.ledger.Seal;
import loanflow.ledger.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the heads of the ledger and checks the journal against them. */
@RestController
@RequestMapping("/api/ledger")
@Tag(name = "Ledger 总账")
class SealController {

    private static final Set<StaffGroup> READ =
            Set.of(StaffGroup.AUDITORS, StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS);

    private final Seals seals;

    SealController(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/seals")
    @Operation(summary = "The seals of some business dates 封存链")
    List<Seal> of(Caller.Staff staff, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        require(staff);
        if (to.isBefore(from)) {
            throw Problem.unprocessable("to", "order", "The last date lies before the first.");
        }
        return seals.of(from, to);
    }

    /** Computes every seal anew; with a head that was kept elsewhere it also shows whether the end was cut off. */
    @GetMapping("/verification")
    @Operation(summary = "Check the journal against its seals 校验总账")
    Verification verify(Caller.Staff staff, @RequestParam(required = false) @Nullable String head) {
        require(staff);
        List<Long> broken = seals.broken();
        boolean held = head == null || seals.holds(head);
        return new Verification(broken.isEmpty() && held, broken, held);
    }

    private static void require(Caller.Staff staff) {
        if (READ.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not read the ledger.");
        }
    }

    /**
     * What the check found.
     *
     * @param right the journal is as it was sealed
     * @param brokenSeals numbers of the seals whose journals are not as they were
     * @param headKnown the head asked for is still part of the chain
     */
    record Verification(boolean right, List<Long> brokenSeals, boolean headKnown) {}
}
