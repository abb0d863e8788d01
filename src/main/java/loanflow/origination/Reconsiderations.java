package loanflow.origination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import loanflow.origination.AutomaticRefusal.Origin;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningOutcome;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.Underwriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who look at a refusal again: what it was, and how it is replaced or confirmed. */
@Service
@Transactional
public class Reconsiderations {

    private final JdbcApplications applications;
    private final HumanReviews people;
    private final Notices notices;
    private final Screening screening;
    private final Underwriting underwriting;
    private final OriginationProcesses processes;

    Reconsiderations(
            JdbcApplications applications,
            HumanReviews people,
            Notices notices,
            Screening screening,
            Underwriting underwriting,
            OriginationProcesses processes) {
        this.applications = applications;
        this.people = people;
        this.notices = notices;
        this.screening = screening;
        this.underwriting = underwriting;
        this.processes = processes;
    }

    /** The refusal of this application, which is locked until the transaction ends; empty when it is not refused. */
    public Optional<AutomaticRefusal> refusal(String applicationId) {
        return applications
                .lock(applicationId)
                .filter(application -> application.state() == ApplicationState.REFUSED)
                .map(this::read);
    }

    /** Tells the applicant something about the review of his refusal. */
    public void tell(String applicationId, String kind, String zh, String en) {
        notices.give(applicationId, kind, zh, en);
    }

    /** The refusal stands: says so with its reasons and what the person found. */
    public void confirm(String applicationId, String zh, String en) {
        List<Reason> reasons = applications.reasonsOf(applicationId);
        notices.give(
                applicationId,
                "APPEAL_CONFIRMED",
                "经人工复核，维持原决定。" + zh + "。主要原因："
                        + reasons.stream().map(Reason::zh).collect(Collectors.joining("；")) + "。",
                "A person has reviewed the decision, and it stands. " + en + ". Main reasons: "
                        + reasons.stream().map(Reason::en).collect(Collectors.joining("; ")) + ".");
    }

    /** The refusal is taken back: the case goes on with its papers and to a credit decision by people. */
    public void replace(String applicationId) {
        people.demand(applicationId);
        applications.reasons(applicationId, List.of());
        applications.move(applicationId, ApplicationState.UNDER_REVIEW, "REFUSAL_REPLACED");
        notices.give(
                applicationId,
                "APPEAL_REPLACED",
                "经人工复核，原拒绝决定已撤销，您的申请将继续办理。",
                "A person has reviewed the decision and taken it back; your application goes on.");
        processes.refusalReplaced(applicationId);
    }

    private AutomaticRefusal read(Application application) {
        String id = application.id();
        List<Reason> reasons = applications.reasonsOf(id);
        Origin origin = origin(id, reasons);
        return new AutomaticRefusal(
                origin,
                origin == Origin.FRAUD ? screening.decidedByPeople(id) : underwriting.decidedByPeople(id),
                reasons.stream().anyMatch(reason -> reason.code().equals("SANCTIONS")),
                people.inStateSince(id),
                reasons,
                application.amount().major().toPlainString() + " "
                        + application.amount().currency().getCurrencyCode(),
                application.termMonths(),
                application.purpose().name(),
                application.salesAgent(),
                origin == Origin.NONE ? Map.of() : screening.factsOf(id));
    }

    /** By what refused last; own reasons such as a missing consent judge nobody. */
    private Origin origin(String id, List<Reason> reasons) {
        if (reasons.stream().anyMatch(reason -> OwnReason.isOne(reason.code()))) {
            return Origin.NONE;
        }
        if (underwriting.outcomeOf(id).orElse(null) instanceof CreditOutcome.Refused) {
            return Origin.CREDIT;
        }
        return screening.outcomeOf(id) instanceof ScreeningOutcome.Rejected ? Origin.FRAUD : Origin.NONE;
    }
}
