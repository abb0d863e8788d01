package loanflow.pricing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the live parameters under four eyes and guard-rails: one change moves a rate by at most two percentage points
 * (a ratio by 0.02, an amount by a tenth), one change a day and cell, and never for a day that has begun. Running offers
 * keep their price.
 */
@Service
@Transactional
public class PriceTuning {

    private final PricingParameters parameters;
    private final Clock clock;

    PriceTuning(PricingParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    public Tuning propose(String product, PriceCell cell, BigDecimal value, LocalDate validFrom, String maker) {
        var change = new PricingParameters.Change(product, cell, value, validFrom, maker);
        Tuning.Rule broken = brokenRule(change);
        return broken == null ? new Tuning.Proposed(parameters.propose(change)) : new Tuning.Denied(broken);
    }

    /** A second person agrees: from its date on the change is the price. */
    public Tuning agree(long proposalId, String checker) {
        PricingParameters.Change change = parameters.proposal(proposalId).orElse(null);
        if (change == null) {
            return new Tuning.Denied(Tuning.Rule.UNKNOWN_PROPOSAL);
        }
        if (change.maker().equals(checker)) {
            return new Tuning.Denied(Tuning.Rule.SAME_PERSON);
        }
        Tuning.Rule broken = brokenRule(change);
        if (broken != null) {
            return new Tuning.Denied(broken);
        }
        return parameters.enact(proposalId, change, checker)
                ? new Tuning.Enacted(change.validFrom())
                : new Tuning.Denied(Tuning.Rule.ONE_CHANGE_A_DAY);
    }

    private Tuning.@Nullable Rule brokenRule(PricingParameters.Change change) {
        if (!change.validFrom().isAfter(LocalDate.now(clock))) {
            return Tuning.Rule.STARTS_TOMORROW;
        }
        BigDecimal before = new ParameterBook(parameters)
                .on(change.product(), change.validFrom().minusDays(1))
                .value(change.cell());
        BigDecimal step = change.value().subtract(before).abs();
        boolean tooFar =
                change.value().signum() < 0 || step.compareTo(change.cell().largestStep(before)) > 0;
        return tooFar ? Tuning.Rule.STEP_TOO_LARGE : null;
    }
}
