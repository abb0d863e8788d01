package loanflow.origination;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import loanflow.customer.ConsentPurpose;
import loanflow.customer.Consents;
import loanflow.screening.Screening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First steps of the process: consent, and the opening of the screening. */
@Service
@Transactional
public class Intake {

    private static final Set<ConsentPurpose> ALWAYS = EnumSet.of(
            ConsentPurpose.BUREAU_QUERY,
            ConsentPurpose.BUREAU_REPORT,
            ConsentPurpose.BANK_ACCOUNT,
            ConsentPurpose.SHARE_FUNDER);

    private final JdbcApplications applications;
    private final JdbcReasons reasons;
    private final Consents consents;
    private final ScreeningBrief brief;
    private final Screening screening;

    Intake(
            JdbcApplications applications,
            JdbcReasons reasons,
            Consents consents,
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
        Application application = applications.locked(applicationId);
        Set<ConsentPurpose> needed = EnumSet.copyOf(ALWAYS);
        if (application.channel() == Channel.APP || application.channel() == Channel.WEB) {
            needed.add(ConsentPurpose.FACE);
        }
        boolean given = consents.inForce(applicationId, needed);
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
