package loanflow.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which funders were asked for an application. */
interface FunderChoices {

    FunderChoice add(Order order, String funderId, String state, LocalDate today);

    /** The choice that holds money, if any. */
    Optional<FunderChoice> holding(String applicationId);

    Optional<FunderChoice> lock(long id);

    /** Choices that hold money of funders who may not lend today, without a payout that may be or is paid; not locked. */
    List<FunderChoice> banned(LocalDate today, int most);

    /** Funders that said no, or nothing, in this round. */
    List<String> refused(Order order);

    /** Keeps what the funder itself decided. */
    void answered(FunderChoice choice, String answer);

    void move(FunderChoice choice, String state, String reason);
}
