package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Selects the funder whose lender type decides the rate cap. Holds no money. */
@Component
class FunderPreselection {

    private final Funders funders;
    private final FunderLimits limits;
    private final FundingRules rules;
    private final Clock clock;

    FunderPreselection(Funders funders, FunderLimits limits, FundingRules rules, Clock clock) {
        this.funders = funders;
        this.limits = limits;
        this.rules = rules;
        this.clock = clock;
    }

    Preselection of(PolicyVersions policy, FundingRequest request) {
        LocalDate today = LocalDate.now(clock);
        List<Funder> passed = new ArrayList<>();
        TreeSet<String> against = new TreeSet<>();
        for (Funder funder : funders.active(request.amount().currency())) {
            List<String> violated = rules.violated(
                    policy, FundingRules.Pass.PRESELECT, funder, request, null, limits.remaining(funder, today), null);
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
}
