package loanflow.disbursement;

import java.time.LocalDate;

/** How much of its money each funder has in use. */
interface FunderLimits {

    Remaining remaining(Funder funder, LocalDate today);

    /** Takes the amount out of all three limits, or out of none. */
    boolean take(Funder funder, long fen, LocalDate today);

    /** Gives back what was taken on that day. */
    void giveBack(String funderId, long fen, LocalDate takenOn);
}
