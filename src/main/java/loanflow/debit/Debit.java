package loanflow.debit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One try to draw what is due.
 *
 * @param key names it here and at the provider, where one key is drawn at most once
 * @param dueDate of the oldest instalment that was open
 * @param reason why it failed, was left out or could not be booked
 */
public record Debit(
        String key,
        String loanId,
        String mandateId,
        LocalDate dueDate,
        Money amount,
        State state,
        @Nullable String reason,
        OffsetDateTime instructedAt) {

    /** Where a try stands. */
    public enum State {
        INSTRUCTED,
        /** The provider was asked: it may have drawn or not. */
        ASKED,
        COLLECTED,
        FAILED,
        /** Left out at the last moment: nothing due any more, mandate revoked, customer on hold. */
        SKIPPED,
        /** Drawn, but the loan took no payment any more: people give the money back. */
        UNBOOKED,
        /** Taken back by the borrower's bank later. */
        BOUNCED
    }
}
