package loanflow.origination;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who look at a refusal again: what it was, and how it is replaced or confirmed. */
@Service
@Transactional
public class Reconsiderations {

    private final JdbcApplications applications;
    private final JdbcReasons reasons;
    private final JdbcHumanReviews people;
    private final JdbcNotices notices;
    private final RefusalReader refusals;
    private final OriginationProcesses processes;

    Reconsiderations(
            JdbcApplications applications,
            JdbcReasons reasons,
            JdbcHumanReviews people,
            JdbcNotices notices,
            RefusalReader refusals,
            OriginationProcesses processes) {
        this.applications = applications;
        this.reasons = reasons;
        this.people = people;
        this.notices = notices;
        this.refusals = refusals;
        this.processes = processes;
    }

    /** The refusal of this application, which is locked until the transaction ends; empty when it is not refused. */
    public Optional<AutomaticRefusal> refusal(String applicationId) {
        return applications
                .lock(applicationId)
                .filter(application -> application.state() == ApplicationState.REFUSED)
                .map(refusals::read);
    }

    /** Tells the applicant something about the review of his refusal. */
    public void tell(String applicationId, String kind, String zh, String en) {
        notices.give(applicationId, kind, zh, en);
    }

    /** The refusal stands: says so with its reasons and what the person found. */
    public void confirm(String applicationId, String zh, String en) {
        List<Reason> why = reasons.of(applicationId);
        tell(
                applicationId,
                "APPEAL_CONFIRMED",
                "经人工复核，维持原决定。" + zh + "。主要原因：" + Reasons.zh(why) + "。",
                "A person has reviewed the decision, and it stands. " + en + ". Main reasons: " + Reasons.en(why)
                        + ".");
    }

    /** The refusal is taken back: the case goes on with its papers and to a credit decision by people. */
    public void replace(String applicationId) {
        people.demand(applicationId);
        reasons.replace(applicationId, List.of());
        applications.move(applicationId, ApplicationState.UNDER_REVIEW, "REFUSAL_REPLACED");
        tell(
                applicationId,
                "APPEAL_REPLACED",
                "经人工复核，原拒绝决定已撤销，您的申请将继续办理。",
                "A person has reviewed the decision and taken it back; your application goes on.");
        processes.refusalReplaced(applicationId);
    }
}
