package loanflow.origination;

import loanflow.disbursement.Disbursement;
import loanflow.disbursement.Release;
import org.springframework.stereotype.Component;

/** Gives back what a funder holds for an application that ends. */
@Component
class FunderRoom {

    private final Disbursement disbursement;

    FunderRoom(Disbursement disbursement) {
        this.disbursement = disbursement;
    }

    /** @throws IllegalStateException when money is on its way: no path of the process ends an application then */
    void release(String applicationId) {
        if (disbursement.release(applicationId) == Release.PAYOUT_UNDER_WAY) {
            throw new IllegalStateException("payout under way for application " + applicationId);
        }
    }
}
