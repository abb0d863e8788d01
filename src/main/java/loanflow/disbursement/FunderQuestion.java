package loanflow.disbursement;

/**
 * The question whether a funder approves a loan itself. Amount in fen, rate in basis points.
 *
 * @param key our idempotency key and reference
 */
public record FunderQuestion(
        String key,
        long choiceId,
        String applicationId,
        String funderId,
        long amountFen,
        String currency,
        long aprBps,
        int termMonths,
        String band) {}
