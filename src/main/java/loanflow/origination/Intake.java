package loanflow.origination;

import java.util.List;
import loanflow.screening.Screening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First steps of the process: consent, and the opening of the screening. */
@Service
@Transactional
public class Intake {

    private final JdbcApplications applications;
    private final JdbcReasons reasons;
    private final NeededConsents consents;
    private final ScreeningBrief brief;
    private final Screening screening;

    Intake(
            JdbcApplications applications,
            JdbcReasons reasons,
            NeededConsents consents,
            ScreeningBrief brief,
            Screening screening) {
        this.applications = applications;
        this.reasons = reasons;
        this.consents = consents;
        this.brief = brief;
        this.screening = screening;
    }

    /** Every consent that this channel needs is in force. Without, nothing may be looked up (征信业管理条例 art. 18). */
    public boolean consentGiven(String applicationId) {
        boolean given = consents.areInForce(applications.locked(applicationId));
        if (!given) {
            reasons.replace(applicationId, List.of(OwnReason.CONSENT.name()));
        }
        return given;
    }

    public void openScreening(String applicationId) {
        screening.open(brief.of(applications.locked(applicationId)));
        applications.move(applicationId, ApplicationState.UNDER_REVIEW, "SCREENING_OPENED");
    }
}
