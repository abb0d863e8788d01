package loanflow.disbursement;

import java.util.Currency;
import loanflow.money.Money;

/** One instruction to pay a loan out. */
record Payout(
        String key,
        String applicationId,
        String loanId,
        int attempt,
        String funderId,
        long amountFen,
        String currency,
        String accountToken,
        State state,
        int queries) {

    /** INSTRUCTED may still be paid; REJECTED and RETURNED are over. */
    enum State {
        INSTRUCTED,
        CONFIRMED,
        REJECTED,
        RETURNED
    }

    /** The same for the same loan and attempt, on every node and after every crash. */
    static String key(String loanId, int attempt) {
        return "payout-" + loanId + "-" + attempt;
    }

    PayoutInstruction instruction() {
        return new PayoutInstruction(key, loanId, amountFen, currency, accountToken);
    }

    Money amount() {
        return Money.ofMinor(amountFen, Currency.getInstance(currency));
    }

    boolean isOf(long fen, String otherCurrency) {
        return amountFen == fen && currency.equals(otherCurrency);
    }
}
