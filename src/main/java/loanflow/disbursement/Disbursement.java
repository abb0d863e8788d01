package loanflow.disbursement;

import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for origination: who would lend, what is to be paid out, and the way back before it is. */
@Service
public class Disbursement {

    private final FunderPreselection preselection;
    private final Orders orders;
    private final Payouts payouts;
    private final Funding funding;

    Disbursement(FunderPreselection preselection, Orders orders, Payouts payouts, Funding funding) {
        this.preselection = preselection;
        this.orders = orders;
        this.payouts = payouts;
        this.funding = funding;
    }

    /** Selects the funder whose lender type decides the rate cap. Holds no money; asked again it selects again. */
    @Transactional
    public Preselection preselect(PolicyVersions policy, FundingRequest request) {
        return preselection.of(policy, request);
    }

    /** Stores what is to be paid out, before process {@code disbursement} starts. A new offer replaces the old order. */
    @Transactional
    public Opening open(PayoutOrder order) {
        if (!order.netPaid().equals(order.principal())) {
            return new Opening.Refused("NET_IS_NOT_PRINCIPAL");
        }
        if (payoutBegun(order.applicationId())) {
            return new Opening.Refused("PAYOUT_UNDER_WAY");
        }
        funding.release(order.applicationId());
        orders.put(order);
        return new Opening.Opened();
    }

    /**
     * Whether money may be on its way or has arrived: from then on the borrower repays instead of withdrawing. Until the
     * caller's transaction ends no payout of this application is instructed.
     */
    @Transactional
    public boolean payoutBegun(String applicationId) {
        return orders.lock(applicationId).isPresent()
                && payouts.alive(applicationId).isPresent();
    }

    /** The borrower bound another account; the next attempt pays to it. False: no such order. */
    @Transactional
    public boolean changeAccount(String applicationId, String accountToken) {
        return orders.changeAccount(applicationId, accountToken);
    }

    /** Gives the money held for the application back. */
    @Transactional
    public Release release(String applicationId) {
        if (payoutBegun(applicationId)) {
            return Release.PAYOUT_UNDER_WAY;
        }
        funding.release(applicationId);
        return Release.RELEASED;
    }
}
