package loanflow.complaint;

import java.time.LocalDate;
import java.util.Map;
import loanflow.contact.WorkingDays;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** The owner's table {@code complaint-handling}. */
@Component
class ComplaintTable {

    private final DecisionTables tables;
    private final WorkingDays workingDays;

    ComplaintTable(DecisionTables tables, WorkingDays workingDays) {
        this.tables = tables;
        this.workingDays = workingDays;
    }

    /** @param earlier what the person complained of within a year before */
    Handling of(PolicyVersions policy, Complaint complaint, long earlier, LocalDate today) {
        Map<String, Object> row = tables.evaluate(
                        policy,
                        "complaint-handling",
                        Map.of("subject", complaint.subject().name(), "earlierComplaints", earlier))
                .get(0);
        return new Handling(
                String.valueOf(row.get("complaintGroup")),
                String.valueOf(row.get("escalationGroup")),
                workingDays.after(today, days(row, "answerDays")),
                workingDays.after(today, days(row, "escalateDays")));
    }

    private static int days(Map<String, Object> row, String output) {
        return Integer.parseInt(String.valueOf(row.get(output)));
    }
}
