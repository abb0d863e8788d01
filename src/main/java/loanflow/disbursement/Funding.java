package loanflow.disbursement;

import java.util.List;
import java.util.Optional;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and holds the money for a signed loan. For process {@code disbursement} only. */
@Service
public class Funding {

    static final int MOST_FUNDERS = 3;

    private final Funders funders;
    private final FunderLimits limits;
    private final FunderChoices choices;
    private final Orders orders;
    private final FunderSearch search;
    private final FunderHold hold;

    Funding(
            Funders funders,
            FunderLimits limits,
            FunderChoices choices,
            Orders orders,
            FunderSearch search,
            FunderHold hold) {
        this.funders = funders;
        this.limits = limits;
        this.choices = choices;
        this.orders = orders;
        this.search = search;
        this.hold = hold;
    }

    /**
     * Reserves the preselected funder, or the next one that allows the signed rate; the same again when asked twice.
     *
     * @param chosen the funder that people chose, or null; the rules hold for it too
     */
    @Transactional
    public FundingOutcome reserve(PolicyVersions policy, String applicationId, @Nullable String chosen) {
        Order order = order(applicationId);
        Optional<FunderChoice> holding = choices.holding(applicationId);
        if (holding.isPresent()) {
            return hold.outcome(holding.get());
        }
        List<String> refused = choices.refused(order);
        if (chosen == null && refused.size() >= MOST_FUNDERS) {
            return search.none(order, List.of("REFUSED_THREE_TIMES"));
        }
        return search.among(
                policy,
                order,
                funders.active(order.terms().request().amount().currency()).stream()
                        .filter(funder -> chosen == null
                                ? !refused.contains(funder.id())
                                : funder.id().equals(chosen))
                        .toList());
    }

    /** The funder that was asked has not answered in time: its money is free again, it counts as a refusal. */
    @Transactional
    public void giveUpAsking(String applicationId) {
        choices.holding(applicationId)
                .filter(choice -> !choice.isReserved())
                .ifPresent(choice -> free(choice, "REFUSED", "SILENT"));
    }

    /** Frees what is held for the application. */
    @Transactional
    public void release(String applicationId) {
        choices.holding(applicationId).ifPresent(choice -> free(choice, "RELEASED", "RELEASED"));
    }

    /** The same because the funder may not lend any more: he is not asked in vain, so it is no refusal of his. */
    void releaseBanned(FunderChoice choice) {
        free(choice, "RELEASED", "BANNED");
    }

    void free(FunderChoice choice, String state, String reason) {
        limits.giveBack(choice.funderId(), choice.amountFen(), choice.reservedOn());
        choices.move(choice, state, reason);
    }

    private Order order(String applicationId) {
        return orders.lock(applicationId)
                .orElseThrow(() -> new IllegalStateException("no payout order for application " + applicationId));
    }
}
