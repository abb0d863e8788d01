package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Finds a funder for a signed loan: one that may lend and has room, or one for which only the rate is wrong. */
@Component
class FunderSearch {

    private static final Set<String> ABOUT_THE_RATE = Set.of("RATE_CAP", "RATE_CORRIDOR");

    private final Funders funders;
    private final FunderLimits limits;
    private final FundingChecks checks;
    private final FunderHold hold;
    private final Clock clock;

    FunderSearch(Funders funders, FunderLimits limits, FundingChecks checks, FunderHold hold, Clock clock) {
        this.funders = funders;
        this.limits = limits;
        this.checks = checks;
        this.hold = hold;
        this.clock = clock;
    }

    FundingOutcome among(PolicyVersions policy, Order order, List<Funder> candidates) {
        Map<Funder, List<String>> violated = checks.violated(policy, order, candidates);
        List<Funder> passed = new ArrayList<>(candidates.stream()
                .filter(funder -> FundingChecks.of(violated, funder).isEmpty())
                .toList());
        while (!passed.isEmpty()) {
            Funder funder = first(order.applicationId(), passed);
            if (limits.take(funder, order.fen(), LocalDate.now(clock))) {
                return hold.hold(order, funder);
            }
            passed.remove(funder);
        }
        return onlyTheRateForbids(order, candidates, violated);
    }

    private FundingOutcome onlyTheRateForbids(
            Order order, List<Funder> candidates, Map<Funder, List<String>> violated) {
        List<Funder> otherRate = candidates.stream()
                .filter(funder -> !FundingChecks.of(violated, funder).isEmpty())
                .filter(funder -> ABOUT_THE_RATE.containsAll(FundingChecks.of(violated, funder)))
                .toList();
        if (otherRate.isEmpty()) {
            return none(
                    order,
                    violated.values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .sorted()
                            .toList());
        }
        Funder funder = first(order.applicationId(), otherRate);
        funders.preselect(order.applicationId(), funder.id());
        return new FundingOutcome.NewOffer(funder.id(), funder.lenderType());
    }

    private Funder first(String applicationId, List<Funder> passed) {
        Optional<String> preselected = funders.preselected(applicationId);
        return passed.stream()
                .filter(funder -> preselected.filter(funder.id()::equals).isPresent())
                .findFirst()
                .or(() -> FunderPicker.pick(applicationId, passed))
                .orElseThrow();
    }

    FundingOutcome none(Order order, List<String> checks) {
        return new FundingOutcome.None(
                checks,
                funders.active(order.terms().request().amount().currency()).stream()
                        .map(funder -> new FundingOutcome.Candidate(funder.id(), funder.name()))
                        .toList());
    }
}
