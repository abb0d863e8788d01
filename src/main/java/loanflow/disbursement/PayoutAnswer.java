package loanflow.disbursement;

import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;

/** A provider's word on one payout, as it lies in the inbox. Amount in fen. */
record PayoutAnswer(
        String key,
        PayoutStatus status,
        @Nullable String providerReference,
        long amountFen,
        String currency,
        @Nullable String reason) {

    static PayoutAnswer of(String key, PayoutProvider.Answer.Known known) {
        return new PayoutAnswer(
                key, known.status(), known.providerReference(), known.amountFen(), known.currency(), known.reason());
    }

    /** The same word said twice is one message. */
    InboxMessage message() {
        return message(key + ":" + status);
    }

    InboxMessage message(String id) {
        return new InboxMessage(PayoutAnswers.SOURCE, id, Json.write(this));
    }
}
