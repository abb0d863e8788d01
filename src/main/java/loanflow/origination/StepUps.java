package loanflow.origination;

import loanflow.screening.Screening;
import loanflow.screening.StepUpReceipt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for an applicant who is asked to prove once more who he is. */
@Service
@Transactional
public class StepUps {

    private final JdbcApplications applications;
    private final Screening screening;

    StepUps(JdbcApplications applications, Screening screening) {
        this.applications = applications;
        this.screening = screening;
    }

    /** The applicant did the second liveness check. */
    public Answer answer(String applicationId, String livenessReference) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.UNDER_REVIEW
                || screening.stepUpAnswered(applicationId, livenessReference) == StepUpReceipt.NOT_AWAITED) {
            return new Answer.Refused("NO_STEP_UP", application.state());
        }
        return new Answer.Done(applications.locked(applicationId).state());
    }
}
