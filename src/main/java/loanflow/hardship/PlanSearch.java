package loanflow.hardship;

import java.time.LocalDate;
import java.util.Optional;
import loanflow.money.Money;
import org.springframework.stereotype.Component;

/** Finds the shortest plan whose instalments the month can carry; where none does, the longest that may be offered. */
@Component
class PlanSearch {

    private final PlanTrials trials;

    PlanSearch(PlanTrials trials) {
        this.trials = trials;
    }

    Optional<Plan> find(HardshipRequest request, String key, OfferKind kind, OpenSchedule schedule, Money monthly) {
        LocalDate from = schedule.oldest().due();
        if (kind == OfferKind.EXTENSION_30D) {
            return trials.plan(request.loanId(), key, PlanTerms.of(kind, from, from.plusMonths(1), 0), monthly);
        }
        LocalDate first = schedule.firstDue();
        int high = kind.mostMore(schedule.left());
        Optional<Plan> best = tried(request, key, kind, from, first, high, monthly);
        // Longer plans ask for less a month: halve the span until the shortest that fits is left.
        int low = Math.min(1, high);
        while (best.filter(Plan::affordable).isPresent() && low < high) {
            int middle = (low + high) / 2;
            Optional<Plan> shorter = tried(request, key, kind, from, first, middle, monthly);
            if (shorter.filter(Plan::affordable).isPresent()) {
                best = shorter;
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return best;
    }

    private Optional<Plan> tried(
            HardshipRequest request,
            String key,
            OfferKind kind,
            LocalDate from,
            LocalDate first,
            int more,
            Money monthly) {
        return trials.plan(request.loanId(), key, PlanTerms.of(kind, from, first, more), monthly);
    }
}
