package loanflow.origination;

import java.util.List;
import java.util.stream.Collectors;
import loanflow.screening.Screening;
import loanflow.screening.ScreeningOutcome;
import loanflow.underwriting.CreditOutcome;
import loanflow.underwriting.Underwriting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refuses with one to four reasons and a notice that explains them (PIPL art. 24). */
@Service
@Transactional
public class Refusals {

    private static final int MOST_REASONS = 4;

    private final JdbcApplications applications;
    private final HumanReviews people;
    private final Notices notices;
    private final Screening screening;
    private final Underwriting underwriting;
    private final FunderRoom room;

    Refusals(
            JdbcApplications applications,
            HumanReviews people,
            Notices notices,
            Screening screening,
            Underwriting underwriting,
            FunderRoom room) {
        this.applications = applications;
        this.people = people;
        this.notices = notices;
        this.screening = screening;
        this.underwriting = underwriting;
        this.room = room;
    }

    /** Before any credit decision: the reasons are those of consent or funding, else of screening. */
    public void refuse(String applicationId) {
        if (applications.reasonsOf(applicationId).isEmpty()) {
            if (!(screening.outcomeOf(applicationId) instanceof ScreeningOutcome.Rejected rejected)) {
                throw new IllegalStateException("refusal without reason of application " + applicationId);
            }
            applications.reasons(applicationId, atMost(rejected.reasons()));
        }
        close(applicationId, "REFUSED_BEFORE_CREDIT");
    }

    /** By the credit decision. */
    public void refuseCredit(String applicationId) {
        if (!(underwriting.outcomeOf(applicationId).orElse(null) instanceof CreditOutcome.Refused refused)) {
            throw new IllegalStateException("credit refusal without reason of application " + applicationId);
        }
        applications.reasons(applicationId, atMost(refused.reasons()));
        room.release(applicationId);
        close(applicationId, "REFUSED_BY_CREDIT");
    }

    private void close(String applicationId, String cause) {
        applications.move(applicationId, ApplicationState.REFUSED, cause);
        List<Reason> reasons = applications.reasonsOf(applicationId);
        boolean byPeople = people.isDemanded(applicationId);
        notices.give(
                applicationId,
                "REFUSAL",
                "很遗憾，本次申请未获通过。主要原因：" + joined(reasons, "；", Reason::zh)
                        + (byPeople ? "。本决定由人工作出。" : "。您可在 30 天内申请人工复核，我们将在 3 天内答复。"),
                "We cannot grant this application. Main reasons: " + joined(reasons, "; ", Reason::en)
                        + (byPeople
                                ? ". A person has made this decision."
                                : ". Within 30 days you may ask for a review by a person; we answer within 3 days."));
    }

    private static String joined(
            List<Reason> reasons, String between, java.util.function.Function<Reason, String> text) {
        return reasons.stream().map(text).collect(Collectors.joining(between));
    }

    private static List<String> atMost(List<String> codes) {
        return codes.stream().distinct().limit(MOST_REASONS).toList();
    }
}
