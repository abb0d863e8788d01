package loanflow.origination;

import java.time.LocalDate;
import loanflow.ledger.Ledger;
import loanflow.ledger.LoanIds;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step of the process after the payout: the loan begins. */
@Service
@Transactional
public class LoanActivation {

    private final JdbcApplications applications;
    private final JdbcOffers offers;
    private final Servicing servicing;
    private final Ledger ledger;

    LoanActivation(JdbcApplications applications, JdbcOffers offers, Servicing servicing, Ledger ledger) {
        this.applications = applications;
        this.offers = offers;
        this.servicing = servicing;
        this.ledger = ledger;
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
}
