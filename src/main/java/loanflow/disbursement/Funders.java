package loanflow.disbursement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The sources of money and their use. */
interface Funders {

    /** Those that lend in this currency and may be used, the first to ask first. */
    List<Funder> active(Currency currency);

    Funder get(String funderId);

    Remaining remaining(Funder funder, LocalDate today);

    /** Takes the amount out of all three limits, or out of none. */
    boolean take(Funder funder, long fen, LocalDate today);

    /** Gives back what was taken on that day. */
    void giveBack(String funderId, long fen, LocalDate takenOn);

    void preselect(String applicationId, String funderId);

    Optional<String> preselected(String applicationId);
}
