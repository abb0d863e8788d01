package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what forbids a source of money. A ban holds from its first day on for every case, whatever tables it keeps:
 * nothing new is selected or reserved there, what is reserved and unpaid goes elsewhere, what the provider was not told is
 * stopped. What he was told may be paid, and is ours to collect as before.
 */
@Service
@Transactional
public class FunderBans {

    /** Cases in one transaction: each locks its order. */
    static final int AT_ONCE = 20;

    private final JdbcFunderBans bans;
    private final Orders orders;
    private final Payouts payouts;
    private final FunderChoices choices;
    private final Funding funding;
    private final DisbursementProcesses processes;
    private final Clock clock;

    FunderBans(
            JdbcFunderBans bans,
            Orders orders,
            Payouts payouts,
            FunderChoices choices,
            Funding funding,
            DisbursementProcesses processes,
            Clock clock) {
        this.bans = bans;
        this.orders = orders;
        this.payouts = payouts;
        this.choices = choices;
        this.funding = funding;
        this.processes = processes;
        this.clock = clock;
    }

    /** Imposes a ban and begins its process; empty when there is no such source. */
    public Optional<Long> impose(NewBan ban, String by) {
        if (ban.funderId() != null && !bans.knowsFunder(ban.funderId())) {
            return Optional.empty();
        }
        long id = bans.add(ban, by, OffsetDateTime.now(clock));
        processes.banImposed(id, ban.validFrom());
        return Optional.of(id);
    }

    /** False: there is no such ban, it is lifted already, or it is another person who must lift it. */
    public boolean lift(long banId, String by) {
        return bans.lift(banId, by, OffsetDateTime.now(clock));
    }

    /** The latest first, lifted ones too. */
    @Transactional(readOnly = true)
    public List<FunderBan> all() {
        return bans.all();
    }

    /**
     * Gives back what is reserved at banned sources and lets the cases search elsewhere.
     *
     * @return whether others wait for the same
     */
    public boolean reroute() {
        List<FunderChoice> held = choices.banned(LocalDate.now(clock), AT_ONCE);
        held.forEach(choice -> reroute(choice.applicationId()));
        return held.size() == AT_ONCE;
    }

    private void reroute(String applicationId) {
        boolean free = orders.lock(applicationId).isPresent()
                && payouts.alive(applicationId).isEmpty();
        FunderChoice choice = free ? choices.holding(applicationId).orElse(null) : null;
        if (choice == null) {
            return;
        }
        funding.releaseBanned(choice);
        // A case that waits at neither place is told by the next step that it takes.
        boolean unused = choice.isReserved()
                ? processes.funderBanned(applicationId)
                : processes.funderAnswered(applicationId, false);
    }
}
