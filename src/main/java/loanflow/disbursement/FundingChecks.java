package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Checks funders for an order by table {@code funding-rules}, with the room they have today. */
@Component
class FundingChecks {

    private final Funders funders;
    private final FunderLimits limits;
    private final FundingRules rules;
    private final Clock clock;

    FundingChecks(Funders funders, FunderLimits limits, FundingRules rules, Clock clock) {
        this.funders = funders;
        this.limits = limits;
        this.rules = rules;
        this.clock = clock;
    }

    /** For each funder the checks that forbid it to lend; empty where none does. */
    Map<Funder, List<String>> violated(PolicyVersions policy, Order order, List<Funder> candidates) {
        Map<Funder, List<String>> violated = new LinkedHashMap<>();
        candidates.forEach(funder -> violated.put(
                funder,
                rules.violated(
                        policy,
                        FundingRules.Pass.RESERVE,
                        funder,
                        order.terms().request(),
                        order.signed(),
                        limits.remaining(funder, today()),
                        null)));
        return violated;
    }

    /** Checks of table {@code funding-rules} that forbid paying from the funder that holds the money. */
    List<String> againstPayout(PolicyVersions policy, Order order, FunderChoice choice) {
        Funder funder = funders.get(choice.funderId());
        Remaining remaining = limits.remaining(funder, today()).plus(choice.amountFen());
        return rules.violated(
                policy,
                FundingRules.Pass.PAYOUT,
                funder,
                order.terms().request(),
                order.signed(),
                remaining,
                choice.answer());
    }

    static List<String> of(Map<Funder, List<String>> violated, Funder funder) {
        return violated.getOrDefault(funder, List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
