package loanflow.disbursement;

/**
 * What the provider is told. Amount in fen.
 *
 * @param key idempotency key and our reference: the same for every repetition, another for every new attempt
 * @param loanId the loan that is paid out
 * @param accountToken the provider's own token of the borrower's card binding
 */
public record PayoutInstruction(String key, String loanId, long amountFen, String currency, String accountToken) {}
