package loanflow.legal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.legal.AgencyAnswer;
import loanflow.legal.AgencyReceipts;
import loanflow.legal.AgencyRecords;
import loanflow.legal.AgencyRemittances;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Money between us and collection agencies. */
@RestController
@RequestMapping("/api/agencies")
@Tag(name = "Agencies 委外机构")
class AgencyController {

    private final AgencyReceipts receipts;
    private final AgencyRemittances remittances;
    private final AgencyRecords records;

    AgencyController(AgencyReceipts receipts, AgencyRemittances remittances, AgencyRecords records) {
        this.receipts = receipts;
        this.remittances = remittances;
        this.records = records;
    }

    @GetMapping
    @Operation(summary = "What agencies received, passed on, earned and are owed 委外结算")
    AgencyAnswers all(Caller.Staff staff) {
        AgencyStaff.requireReader(staff);
        return AgencyAnswers.of(records);
    }

    @PostMapping("/receipts")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record what an agency received from a borrower 登记代收",
            description = "Pays the loan today. 422 names field and rule: AGENCY_UNKNOWN, NOT_PLACED, and those of a"
                    + " repayment.")
    AgencyAnswer.Done received(Caller.Staff staff, @Valid @RequestBody ReceivedBody body) {
        AgencyStaff.requireAsker(staff);
        return AgencyRefusals.done(receipts.received(body.received(), staff.userId()));
    }

    @PostMapping("/remittances")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record what an agency passed on 登记划回",
            description = "With or without its fee kept back. 422: NOTHING_MOVED, MORE_THAN_HELD, KEPT_MORE_THAN_OWED,"
                    + " REFERENCE_USED.")
    AgencyAnswer.Done remitted(Caller.Staff staff, @Valid @RequestBody RemittedBody body) {
        AgencyStaff.requireAsker(staff);
        return AgencyRefusals.done(remittances.remitted(body.remitted(), staff.userId()));
    }
}
