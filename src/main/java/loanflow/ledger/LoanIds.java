package loanflow.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import loanflow.money.Money;

/**
 * The name of a loan. It follows from the application, so that the payout is booked on the loan before servicing has
 * opened it, and one application never becomes two loans.
 */
public final class LoanIds {

    private LoanIds() {}

    /** The loan that this application becomes. Application ids are random, so this one cannot be guessed either. */
    public static String of(String applicationId) {
        return UUID.nameUUIDFromBytes(("loan:" + applicationId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The reference of a loan's one disbursement: a second payout for it cannot be booked (invariant I5). */
    public static String disbursementReference(String loanId) {
        return "disbursement:" + loanId;
    }

    /** The entry for a confirmed payout. */
    public static JournalEntry disbursement(String applicationId, Money paidOut, LocalDate on) {
        String loanId = of(applicationId);
        return JournalEntry.draft(disbursementReference(loanId), loanId, on)
                .move(PostingRule.DISBURSEMENT, paidOut)
                .entry();
    }
}
