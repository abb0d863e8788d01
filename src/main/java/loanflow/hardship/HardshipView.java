package loanflow.hardship;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A request as the borrower may see it.
 *
 * @param offer the plan that he may take or has taken
 */
public record HardshipView(
        String id,
        String loanId,
        HardshipState state,
        LocalDate askedOn,
        LocalDate answerBy,
        @Nullable RefusalReason reason,
        @Nullable Offer offer) {

    /**
     * A plan in the borrower's eyes.
     *
     * @param instalment the largest that is to come
     * @param until last day on which it may be accepted
     */
    public record Offer(
            OfferKind kind,
            Money instalment,
            LocalDate firstDue,
            LocalDate lastDue,
            @Nullable LocalDate until) {}

    /** Whether people look at it now: only then may papers be added. */
    public boolean takesPapers() {
        return state == HardshipState.ASKED;
    }

    static HardshipView of(HardshipRequest request, @Nullable Plan plan) {
        boolean hidden = request.state() == HardshipState.ASKED || request.state() == HardshipState.REFUSED;
        return new HardshipView(
                request.id(),
                request.loanId(),
                request.state(),
                request.askedOn(),
                request.answerBy(),
                request.reason(),
                plan == null || hidden ? null : offer(plan, request.offerEndsOn()));
    }

    private static Offer offer(Plan plan, @Nullable LocalDate until) {
        return new Offer(plan.terms().kind(), plan.instalment(), plan.terms().first(), plan.lastDue(), until);
    }
}
