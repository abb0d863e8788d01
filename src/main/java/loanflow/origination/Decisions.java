package loanflow.origination;

import java.util.EnumSet;
import java.util.Set;
import loanflow.disbursement.Disbursement;
import loanflow.screening.Screening;
import loanflow.screening.StepUpReceipt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for what an applicant decides. Each command locks the application first, so two at once are serial, and
 * the state that allows it was written together with the place where the case waits for it.
 */
@Service
@Transactional
public class Decisions {

    private static final Set<ApplicationState> WITHDRAWABLE = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.UNDER_REVIEW,
            ApplicationState.PAPERS_REQUIRED,
            ApplicationState.OFFERED,
            ApplicationState.COOLING_OFF,
            ApplicationState.PAYING_OUT);

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final JdbcContracts contracts;
    private final Screening screening;
    private final Disbursement disbursement;
    private final OriginationProcesses processes;

    Decisions(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcContracts contracts,
            Screening screening,
            Disbursement disbursement,
            OriginationProcesses processes) {
        this.applications = applications;
        this.offers = offers;
        this.contracts = contracts;
        this.screening = screening;
        this.disbursement = disbursement;
        this.processes = processes;
    }

    /** Accepts exactly this offer; the arbitration clause is accepted on its own, or left out of the contract. */
    public Answer accept(String applicationId, String offerId, boolean arbitrationClause) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.OFFERED) {
            return new Answer.Refused("NO_OPEN_OFFER", application.state());
        }
        if (!offers.live(applicationId).id().equals(offerId)) {
            return new Answer.Refused("OTHER_OFFER", application.state());
        }
        offers.accept(applicationId, arbitrationClause);
        processes.offerAccepted(applicationId);
        return done(applicationId);
    }

    public Answer decline(String applicationId) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.OFFERED) {
            return new Answer.Refused("NO_OPEN_OFFER", application.state());
        }
        offers.end(applicationId, "DECLINED");
        applications.move(applicationId, ApplicationState.DECLINED, "OFFER_DECLINED");
        processes.offerDeclined(applicationId);
        return done(applicationId);
    }

    /** Gives up the cooling-off: the payout may begin at once. */
    public Answer waiveCoolingOff(String applicationId) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.COOLING_OFF) {
            return new Answer.Refused("NO_COOLING_OFF", application.state());
        }
        contracts.waive(applicationId);
        processes.coolingOffWaived(applicationId);
        return done(applicationId);
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
        return done(applicationId);
    }

    /** The applicant did the second liveness check. */
    public Answer answerStepUp(String applicationId, String livenessReference) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.UNDER_REVIEW
                || screening.stepUpAnswered(applicationId, livenessReference) == StepUpReceipt.NOT_AWAITED) {
            return new Answer.Refused("NO_STEP_UP", application.state());
        }
        return done(applicationId);
    }

    private Answer done(String applicationId) {
        return new Answer.Done(applications.locked(applicationId).state());
    }
}
