package loanflow.disbursement;

import org.jspecify.annotations.Nullable;

/** Pays money out. Each call gives up within 10 seconds and throws nothing for what a provider may do. */
public interface PayoutProvider {

    /** Pays at most once per key, however often it is called. */
    Answer pay(PayoutInstruction instruction);

    /** Asks by our reference. */
    Answer find(String key);

    /** What came back. */
    sealed interface Answer {

        /**
         * The provider knows the payout.
         *
         * @param reason code of a rejection or return
         */
        record Known(
                PayoutStatus status,
                String providerReference,
                long amountFen,
                String currency,
                @Nullable String reason) implements Answer {}

        /** The provider never got it: it may be sent (again) under the same key. */
        record NotFound() implements Answer {}

        /** Time-out, reset, server error, garbage: it may have been paid or not. */
        record Unclear(String reason) implements Answer {}
    }
}
