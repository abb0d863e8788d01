package loanflow.origination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the process that end an offer which nobody will take any more. */
@Service
@Transactional
public class OfferClosings {

    private final JdbcApplications applications;
    private final JdbcOfferAnswers offers;
    private final JdbcContracts contracts;
    private final JdbcNotices notices;
    private final FunderRoom room;

    OfferClosings(
            JdbcApplications applications,
            JdbcOfferAnswers offers,
            JdbcContracts contracts,
            JdbcNotices notices,
            FunderRoom room) {
        this.applications = applications;
        this.offers = offers;
        this.contracts = contracts;
        this.notices = notices;
        this.room = room;
    }

    /** Papers or answer did not come in time: closed without any mark against the customer. */
    public void expire(String applicationId) {
        close(applicationId, "EXPIRED", ApplicationState.EXPIRED, "EXPIRED");
    }

    /** The applicant declined: the funder's room is given back. */
    public void releaseFunder(String applicationId) {
        room.release(applicationId);
    }

    /** The applicant withdrew: whatever exists is void. */
    public void cancel(String applicationId) {
        voidAll(applicationId);
        room.release(applicationId);
    }

    /** Another offer is wanted, or what the offer was made on holds no more: the credit is decided again. */
    public void withdrawOffer(String applicationId) {
        voidAll(applicationId);
        notices.give(applicationId, "OFFER_WITHDRAWN", "原借款方案已撤回，我们将重新评估。", "The offer is withdrawn; we decide again.");
    }

    /** The payout was given up for good. */
    public void voidContract(String applicationId) {
        contracts.voidLive(applicationId);
        close(applicationId, "VOID", ApplicationState.CANCELLED, "PAYOUT_CANCELLED");
        notices.give(
                applicationId,
                "CANCELLATION",
                "放款未能完成，合同已作废，您不负任何债务。",
                "The payout could not be made; the contract is void and you owe nothing.");
    }

    /** Offer and contract, where there are any, bind nobody any more. */
    void voidAll(String applicationId) {
        offers.end(applicationId, "VOID");
        contracts.voidLive(applicationId);
    }

    private void close(String applicationId, String offerState, ApplicationState state, String cause) {
        offers.end(applicationId, offerState);
        room.release(applicationId);
        applications.move(applicationId, state, cause);
    }
}
