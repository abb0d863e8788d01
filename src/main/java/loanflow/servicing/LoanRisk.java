package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a loan is judged today.
 *
 * @param ifrs9Stage 1 to 3
 * @param provisionBps share of open principal in the allowance, basis points
 * @param suspended income that is owed for too long to count as income before it is paid
 * @param watchedUntil as a restructured loan; null when it is not
 * @param earlyDefaults such as FPD7
 * @param limitationDate last day on which the claim can be brought to court; null where we know no rule
 * @param timeBarred that day has passed
 * @param costFindings days on which the loan would have cost more than its cap
 * @param changes of class or stage, the oldest first
 */
public record LoanRisk(
        AssetClass assetClass,
        int ifrs9Stage,
        int provisionBps,
        Money suspended,
        @Nullable LocalDate watchedUntil,
        List<String> earlyDefaults,
        @Nullable LocalDate limitationDate,
        boolean timeBarred,
        List<Interruption> interruptions,
        List<CostFinding> costFindings,
        List<Change> changes) {

    public LoanRisk {
        earlyDefaults = List.copyOf(earlyDefaults);
        interruptions = List.copyOf(interruptions);
        costFindings = List.copyOf(costFindings);
        changes = List.copyOf(changes);
    }

    /** From one class and stage to another. */
    public record Change(LocalDate on, AssetClass from, AssetClass to, int fromStage, int toStage) {}
}
