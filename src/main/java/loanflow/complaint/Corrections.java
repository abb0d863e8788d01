package loanflow.complaint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import loanflow.change.ChangeAnswer;
import loanflow.change.ChangeKind;
import loanflow.change.ChangeListener;
import loanflow.change.ChangeReason;
import loanflow.change.ChangeState;
import loanflow.change.Changes;
import loanflow.change.NewChange;
import org.springframework.stereotype.Component;

/** Asks for changes that put the books right, and hears what became of them. */
@Component
class Corrections implements ChangeListener {

    private static final String KEY = "complaint:";

    private final JdbcComplaints complaints;
    private final JdbcComplaintFindings findings;
    private final ComplaintEvidences evidences;
    private final Changes changes;
    private final ComplaintProcesses processes;

    Corrections(
            JdbcComplaints complaints,
            JdbcComplaintFindings findings,
            ComplaintEvidences evidences,
            Changes changes,
            ComplaintProcesses processes) {
        this.complaints = complaints;
        this.findings = findings;
        this.evidences = evidences;
        this.changes = changes;
        this.processes = processes;
    }

    /** State of the change that was asked for, NOT_POSSIBLE when the account forbids it. */
    ChangeState ask(Complaint complaint, KeptFinding finding) {
        String key = KEY + complaint.id() + ":" + finding.id();
        findings.asked(finding.id(), key, ChangeState.ASKED.name());
        ChangeAnswer answer = changes.ask(change(complaint, finding.found(), key));
        if (answer instanceof ChangeAnswer.Refused refused) {
            findings.asked(finding.id(), key, refused.field() + ": " + refused.rule());
            return ChangeState.NOT_POSSIBLE;
        }
        return ((ChangeAnswer.Asked) answer).change().state();
    }

    @Override
    public void answered(String changeKey, ChangeState state) {
        if (changeKey.startsWith(KEY)) {
            findings.answered(changeKey, state.name())
                    .flatMap(complaints::find)
                    .ifPresent(complaint ->
                            processes.correctionAnswered(complaint.id(), state.name(), evidences.of(complaint)));
        }
    }

    private static NewChange change(Complaint complaint, Found found, String key) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        boolean waives = found.correction() == Correction.WAIVER;
        if (waives) {
            event.put("component", found.component()).put("amount", found.amount());
        } else {
            event.put("of", found.entry());
        }
        return new NewChange(
                complaint.loanId(),
                key,
                waives ? ChangeKind.WAIVER : ChangeKind.UNDO,
                ChangeReason.DISPUTE_DECIDED,
                null,
                null,
                List.of(event),
                found.by());
    }
}
