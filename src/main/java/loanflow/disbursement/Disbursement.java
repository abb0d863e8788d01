package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import loanflow.disbursement.FundingRules.Pass;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for origination: who would lend, what is to be paid out, and the way back before it is. */
@Service
public class Disbursement {

    private final Funders funders;
    private final FundingRules rules;
    private final Orders orders;
    private final Payouts payouts;
    private final Funding funding;
    private final Clock clock;

    Disbursement(Funders funders, FundingRules rules, Orders orders, Payouts payouts, Funding funding, Clock clock) {
        this.funders = funders;
        this.rules = rules;
        this.orders = orders;
        this.payouts = payouts;
        this.funding = funding;
        this.clock = clock;
    }

    /** Selects the funder whose lender type decides the rate cap. Holds no money; asked again it selects again. */
    @Transactional
    public Preselection preselect(PolicyVersions policy, FundingRequest request) {
        LocalDate today = LocalDate.now(clock);
        List<Funder> passed = new ArrayList<>();
        TreeSet<String> against = new TreeSet<>();
        for (Funder funder : funders.active(request.amount().currency())) {
            List<String> violated = rules.violated(
                    policy, Pass.PRESELECT, funder, request, null, funders.remaining(funder, today), null);
            against.addAll(violated);
            if (violated.isEmpty()) {
                passed.add(funder);
            }
        }
        return FunderPicker.pick(request.applicationId(), passed)
                .<Preselection>map(funder -> {
                    funders.preselect(request.applicationId(), funder.id());
                    return new Preselection.Preselected(funder.id(), funder.lenderType());
                })
                .orElseGet(() -> new Preselection.NoFunder(List.copyOf(against)));
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
