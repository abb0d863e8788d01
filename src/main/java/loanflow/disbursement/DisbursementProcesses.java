package loanflow.disbursement;

import java.time.LocalDate;

/** What the door tells running cases of process {@code disbursement}. */
public interface DisbursementProcesses {

    /** False: the case does not wait for a funder (yet). */
    boolean funderAnswered(String applicationId, boolean approved);

    /** The reserved funder may not lend any more. False: the case does not wait at a place where that matters. */
    boolean funderBanned(String applicationId);

    /** A ban was imposed: its process begins, and goes on when its first day has come. */
    void banImposed(long banId, LocalDate from);

    /**
     * Tells how the payout ended.
     *
     * @param result CONFIRMED, REJECTED, RETURNED, or BANNED: stopped before the provider was told
     * @return false: the case does not wait for the provider (yet)
     */
    boolean payoutAnswered(String applicationId, String result);

    /** The money of a running loan came back. False: no loan waits for such news (yet). */
    boolean payoutReturned(String loanId);
}
