package loanflow.origination;

import loanflow.servicing.Servicing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Step of the process between acceptance and signature. */
@Service
@Transactional(readOnly = true)
public class OfferChecks {

    private final JdbcApplications applications;
    private final NeededConsents consents;
    private final Servicing servicing;

    OfferChecks(JdbcApplications applications, NeededConsents consents, Servicing servicing) {
        this.applications = applications;
        this.consents = consents;
        this.servicing = servicing;
    }

    /**
     * Whether what the offer was made on still holds: every consent that the channel needs, and no loan of the borrower
     * with us overdue. The funder is no matter here: who pays is settled by {@code disbursement}.
     */
    public boolean stands(String applicationId) {
        Application application = applications.locked(applicationId);
        return consents.areInForce(application)
                && servicing
                                .historyOf(
                                        application.customerId(),
                                        application.amount().currency())
                                .daysPastDue()
                        == 0;
    }
}
