package loanflow.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code collection_case}.
 *
 * @param stageSince first day in the stage, whose score and plan hold until it ends
 * @param tier L, M, H or X of table {@code collection-tier}, raised by a broken promise
 * @param score C1 card on entry into the stage
 * @param notCuredBps probability of not being cured, basis points
 * @param lastBrokenOn day on which a promise was last found broken
 */
record CollectionCase(
        String id,
        String customerId,
        CaseStatus status,
        String stage,
        LocalDate stageSince,
        String tier,
        @Nullable Long score,
        @Nullable Long notCuredBps,
        int brokenPromises,
        @Nullable LocalDate lastBrokenOn,
        @Nullable LocalDate lostSince,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    boolean isLost() {
        return lostSince != null;
    }

    /** The case in a stage and tier it has just entered, or been scored anew in. */
    CollectionCase rated(String newStage, Rating rating, LocalDate today) {
        return new CollectionCase(
                id,
                customerId,
                status,
                newStage,
                stage.equals(newStage) ? stageSince : today,
                rating.tier(),
                rating.score(),
                rating.notCuredBps(),
                brokenPromises,
                lastBrokenOn,
                lostSince,
                openedOn,
                closedOn);
    }
}
