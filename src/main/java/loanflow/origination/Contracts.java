package loanflow.origination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.disbursement.Disbursement;
import loanflow.disbursement.Opening;
import loanflow.disbursement.PayoutOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process from acceptance to the order to pay out. */
@Service
@Transactional
public class Contracts {

    /** Cooling-off before the payout (DOMAIN §10.10, ENG). */
    static final int COOLING_OFF_HOURS = 24;

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final JdbcOfferAnswers answers;
    private final JdbcContracts contracts;
    private final FunderBrief brief;
    private final Disbursement disbursement;
    private final Clock clock;

    Contracts(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcOfferAnswers answers,
            JdbcContracts contracts,
            FunderBrief brief,
            Disbursement disbursement,
            Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.answers = answers;
        this.contracts = contracts;
        this.brief = brief;
        this.disbursement = disbursement;
        this.clock = clock;
    }

    /** Fixes text and hash; the answer is when the cooling-off ends. */
    public OffsetDateTime sign(String applicationId) {
        Application application = applications.locked(applicationId);
        Offer offer = offers.live(applicationId);
        boolean arbitration = answers.arbitrationAccepted(offer.id());
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime coolingOffEndsAt = now.plusHours(COOLING_OFF_HOURS);
        contracts.insert(
                offer, ContractText.of(application, offer, arbitration, now), arbitration, now, coolingOffEndsAt);
        applications.move(applicationId, ApplicationState.COOLING_OFF, "CONTRACT_SIGNED");
        return coolingOffEndsAt;
    }

    /** The contract binds: the order to pay out is handed over, the whole principal and nothing less. */
    public void conclude(String applicationId) {
        Application application = applications.locked(applicationId);
        contracts.bind(applicationId);
        applications.move(applicationId, ApplicationState.PAYING_OUT, "COOLING_OFF_OVER");
        LocalDate signedOn = contracts
                .liveOf(applicationId)
                .orElseThrow(() -> new IllegalStateException("no contract of application " + applicationId))
                .signedAt()
                .toLocalDate();
        PayoutOrder order = brief.order(application, offers.live(applicationId), signedOn);
        if (disbursement.open(order) instanceof Opening.Refused refused) {
            throw new IllegalStateException("payout order of application " + applicationId + ": " + refused.rule());
        }
    }
}
