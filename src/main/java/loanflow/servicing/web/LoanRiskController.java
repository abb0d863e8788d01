package loanflow.servicing.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.servicing.LoanRisks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a loan is judged, for staff only: it is the lender's view and no part of the contract. */
@RestController
@RequestMapping("/api/loans/{id}")
class LoanRiskController {

    private final LoanRisks risks;

    LoanRiskController(LoanRisks risks) {
        this.risks = risks;
    }

    @GetMapping("/risk")
    @Operation(summary = "Asset class, impairment stage, early default, limitation 资产分类与诉讼时效")
    RiskAnswer risk(Caller.Staff staff, @PathVariable("id") String id) {
        LoanReaders.require(staff);
        return risks.of(id).map(RiskAnswer::of).orElseThrow(() -> Problem.notFound("id"));
    }

    @PostMapping("/interruptions")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write down a demand, acknowledgement, suit or arbitration 时效中断")
    RiskAnswer interrupt(
            Caller.Staff staff, @PathVariable("id") String id, @Valid @RequestBody InterruptionRequest request) {
        LoanReaders.requireLegal(staff);
        switch (risks.interrupt(id, request.interruption(), staff.name())) {
            case DONE -> {}
            case LOAN_UNKNOWN -> throw Problem.notFound("id");
            case DATE_IMPOSSIBLE ->
                throw Problem.unprocessable("on", "DATE_IMPOSSIBLE", "Between the payout and today.");
        }
        return risk(staff, id);
    }
}
