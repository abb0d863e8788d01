package loanflow.origination;

import java.util.EnumSet;
import java.util.Set;
import loanflow.disbursement.Disbursement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for an applicant who changes his mind. The lock makes two commands at once serial. */
@Service
@Transactional
public class Withdrawals {

    private static final Set<ApplicationState> WITHDRAWABLE = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.UNDER_REVIEW,
            ApplicationState.PAPERS_REQUIRED,
            ApplicationState.OFFERED,
            ApplicationState.COOLING_OFF,
            ApplicationState.PAYING_OUT);

    private final JdbcApplications applications;
    private final Disbursement disbursement;
    private final OriginationProcesses processes;

    Withdrawals(JdbcApplications applications, Disbursement disbursement, OriginationProcesses processes) {
        this.applications = applications;
        this.disbursement = disbursement;
        this.processes = processes;
    }

    /** Possible at any moment before the payout is instructed, without cost. */
    public Answer withdraw(String applicationId) {
        Application application = applications.locked(applicationId);
        if (!WITHDRAWABLE.contains(application.state())) {
            return new Answer.Refused("NOT_WITHDRAWABLE", application.state());
        }
        if (application.state() == ApplicationState.PAYING_OUT && disbursement.payoutBegun(applicationId)) {
            return new Answer.Refused("PAYOUT_INSTRUCTED", application.state());
        }
        applications.move(applicationId, ApplicationState.WITHDRAWN, "WITHDRAWN");
        processes.applicationWithdrawn(applicationId);
        return new Answer.Done(applications.locked(applicationId).state());
    }
}
