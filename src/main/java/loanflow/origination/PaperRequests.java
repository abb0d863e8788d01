package loanflow.origination;

import java.util.HashMap;
import java.util.Map;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.Underwriting;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process about papers: whether all are here, and the request for those that are not. */
@Service
@Transactional
public class PaperRequests {

    private final JdbcApplications applications;
    private final JdbcWantedPapers papers;
    private final JdbcNotices notices;
    private final Underwriting underwriting;
    private final DecisionTables tables;

    PaperRequests(
            JdbcApplications applications,
            JdbcWantedPapers papers,
            JdbcNotices notices,
            Underwriting underwriting,
            DecisionTables tables) {
        this.applications = applications;
        this.papers = papers;
        this.notices = notices;
        this.underwriting = underwriting;
        this.tables = tables;
    }

    /** Nothing is missing of what table {@code required-papers} and the reviewer want. */
    public boolean papersComplete(PolicyVersions policy, String applicationId) {
        Application application = applications.locked(applicationId);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("channel", application.channel().name());
        inputs.put("customerType", application.customerType().name());
        inputs.put("requestedAmountFen", application.amount().minor());
        papers.want(
                applicationId,
                tables.evaluate(policy, "required-papers", inputs).stream()
                        .map(row -> String.valueOf(row.get("paper")))
                        .toList(),
                JdbcWantedPapers.WantedBy.TABLE);
        return papers.missing(applicationId).isEmpty();
    }

    /** Tells the applicant what is missing; a reviewer's wishes are taken over first. */
    public void requestPapers(String applicationId) {
        if (underwriting.outcomeOf(applicationId).orElse(null) instanceof CreditOutcome.PapersWanted wanted) {
            papers.want(applicationId, wanted.papers(), JdbcWantedPapers.WantedBy.REVIEWER);
        }
        applications.move(applicationId, ApplicationState.PAPERS_REQUIRED, "PAPERS_REQUESTED");
        String kinds = String.join(", ", papers.missing(applicationId));
        notices.give(applicationId, "PAPERS_REQUEST", "请在 7 天内补充材料：" + kinds, "Please upload within 7 days: " + kinds);
    }
}
