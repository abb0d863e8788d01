package loanflow.origination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.disbursement.Disbursement;
import loanflow.disbursement.Opening;
import loanflow.disbursement.PayoutOrder;
import loanflow.ledger.Ledger;
import loanflow.ledger.LoanIds;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process from acceptance to the active loan. */
@Service
@Transactional
public class Contracts {

    /** Cooling-off before the payout (DOMAIN §10.10, ENG). */
    static final int COOLING_OFF_HOURS = 24;

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final JdbcContracts contracts;
    private final Files files;
    private final Disbursement disbursement;
    private final Servicing servicing;
    private final Ledger ledger;
    private final Clock clock;

    Contracts(
            JdbcApplications applications,
            JdbcOffers offers,
            JdbcContracts contracts,
            Files files,
            Disbursement disbursement,
            Servicing servicing,
            Ledger ledger,
            Clock clock) {
        this.applications = applications;
        this.offers = offers;
        this.contracts = contracts;
        this.files = files;
        this.disbursement = disbursement;
        this.servicing = servicing;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Fixes text and hash; the answer is when the cooling-off ends. */
    public OffsetDateTime sign(String applicationId) {
        Application application = applications.locked(applicationId);
        Offer offer = offers.live(applicationId);
        boolean arbitration = offers.arbitrationAccepted(offer.id());
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
        PayoutOrder order = files.payoutOrder(application, offers.live(applicationId), contract(applicationId));
        if (disbursement.open(order) instanceof Opening.Refused refused) {
            throw new IllegalStateException("payout order of application " + applicationId + ": " + refused.rule());
        }
    }

    /** Opens the loan in servicing, counted from the day of the confirmed payout. */
    public void activate(String applicationId) {
        Application application = applications.locked(applicationId);
        Offer offer = offers.live(applicationId);
        String loanId = servicing.open(new LoanTerms(
                applicationId,
                application.partner(),
                application.customerId(),
                offer.amount(),
                offer.apr(),
                offer.cap(),
                offer.termMonths(),
                paidOutOn(applicationId)));
        if (!loanId.equals(LoanIds.of(applicationId))) {
            throw new IllegalStateException("loan of application " + applicationId + " has another id");
        }
        applications.move(applicationId, ApplicationState.ACTIVE, "LOAN_ACTIVATED");
    }

    /** The day under which the payout stands in the books. */
    private LocalDate paidOutOn(String applicationId) {
        return ledger.find(LoanIds.disbursementReference(LoanIds.of(applicationId)))
                .orElseThrow(() -> new IllegalStateException("application " + applicationId + " is not paid out"))
                .on();
    }

    private ApplicationStatus.ContractView contract(String applicationId) {
        return contracts
                .liveOf(applicationId)
                .orElseThrow(() -> new IllegalStateException("no contract of application " + applicationId));
    }
}
