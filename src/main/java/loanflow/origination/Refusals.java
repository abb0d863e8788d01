package loanflow.origination;

import java.util.List;
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
    private final JdbcReasons reasons;
    private final RefusalNotices notices;
    private final Screening screening;
    private final Underwriting underwriting;
    private final FunderRoom room;

    Refusals(
            JdbcApplications applications,
            JdbcReasons reasons,
            RefusalNotices notices,
            Screening screening,
            Underwriting underwriting,
            FunderRoom room) {
        this.applications = applications;
        this.reasons = reasons;
        this.notices = notices;
        this.screening = screening;
        this.underwriting = underwriting;
        this.room = room;
    }

    /** Before any credit decision: the reasons are those of consent or funding, else of screening. */
    public void refuse(String applicationId) {
        if (reasons.of(applicationId).isEmpty()) {
            if (!(screening.outcomeOf(applicationId) instanceof ScreeningOutcome.Rejected rejected)) {
                throw new IllegalStateException("refusal without reason of application " + applicationId);
            }
            reasons.replace(applicationId, atMost(rejected.reasons()));
        }
        close(applicationId, "REFUSED_BEFORE_CREDIT");
    }

    /** By the credit decision. */
    public void refuseCredit(String applicationId) {
        if (!(underwriting.outcomeOf(applicationId).orElse(null) instanceof CreditOutcome.Refused refused)) {
            throw new IllegalStateException("credit refusal without reason of application " + applicationId);
        }
        reasons.replace(applicationId, atMost(refused.reasons()));
        room.release(applicationId);
        close(applicationId, "REFUSED_BY_CREDIT");
    }

    private void close(String applicationId, String cause) {
        applications.move(applicationId, ApplicationState.REFUSED, cause);
        notices.give(applicationId);
    }

    private static List<String> atMost(List<String> codes) {
        return codes.stream().distinct().limit(MOST_REASONS).toList();
    }
}
