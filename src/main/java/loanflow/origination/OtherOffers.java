package loanflow.origination;

import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for an applicant who wants another offer than the one that is open. The lock makes two commands at once serial. */
@Service
@Transactional
public class OtherOffers {

    /** Who asks oftener probes the prices (ENG). */
    static final int MOST_OFFERS = 5;

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final OriginationProcesses processes;

    OtherOffers(JdbcApplications applications, JdbcOffers offers, OriginationProcesses processes) {
        this.applications = applications;
        this.offers = offers;
        this.processes = processes;
    }

    /**
     * Withdraws the open offer and decides the credit again for this wish. It may not be for more than was asked for last:
     * fraud rules and funder were settled for that amount.
     *
     * @param amount principal in the currency of the application
     */
    public Answer ask(String applicationId, Money amount, int termMonths) {
        Application application = applications.locked(applicationId);
        if (application.state() != ApplicationState.OFFERED) {
            return new Answer.Refused("NO_OPEN_OFFER", application.state());
        }
        if (!amount.currency().equals(application.amount().currency())) {
            return new Answer.Refused("OTHER_CURRENCY", application.state());
        }
        if (amount.minor() > application.amount().minor()) {
            return new Answer.Refused("MORE_THAN_ASKED", application.state());
        }
        if (offers.countOf(applicationId) >= MOST_OFFERS) {
            return new Answer.Refused("TOO_MANY_OFFERS", application.state());
        }
        applications.wish(applicationId, amount, termMonths);
        processes.otherOfferAsked(applicationId);
        return new Answer.Done(applications.locked(applicationId).state());
    }
}
