package loanflow.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every instruction to pay out that was ever given. */
interface Payouts {

    /** Stores a new instruction for the whole principal. */
    Payout add(Order order, String funderId, int attempt, Instant now);

    Optional<Payout> lock(String key);

    /** The payout of the application that may still be paid, or has been. */
    Optional<Payout> alive(String applicationId);

    /** When the provider's confirmation came in; empty while the application is not paid out. */
    Optional<Instant> confirmedAt(String applicationId);

    Optional<Payout> latest(String applicationId);

    void move(
            Payout payout,
            Payout.State state,
            @Nullable String providerReference,
            @Nullable String reason,
            Instant now);

    /**
     * Lets the provider be told, from then on always. False: it never was, and the funder may not lend today.
     */
    boolean mayTell(String key, LocalDate today, Instant now);

    /** Counts one more query. */
    int countQuery(Payout payout);
}
