package loanflow.origination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for what an applicant decides about an offer and its contract. Each command locks the application first, so two at once are serial, and
 * the state that allows it was written together with the place where the case waits for it.
 */
@Service
@Transactional
public class Decisions {

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final JdbcOfferAnswers answers;
    private final JdbcContracts contracts;
    private final OriginationProcesses processes;

    Decisions(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcOfferAnswers answers,
            JdbcContracts contracts,
            OriginationProcesses processes) {
        this.applications = applications;
        this.offers = offers;
        this.answers = answers;
        this.contracts = contracts;
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
        answers.accept(applicationId, arbitrationClause);
        processes.offerAccepted(applicationId);
        return done(applicationId);
    }

    public Answer decline(String applicationId) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.OFFERED) {
            return new Answer.Refused("NO_OPEN_OFFER", application.state());
        }
        answers.end(applicationId, "DECLINED");
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

    private Answer done(String applicationId) {
        return new Answer.Done(applications.locked(applicationId).state());
    }
}
