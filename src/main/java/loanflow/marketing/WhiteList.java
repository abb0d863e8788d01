package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.marketing.Drawdown.Refused;
import loanflow.marketing.Drawdown.Rule;
import loanflow.money.Money;
import loanflow.origination.Applied;
import loanflow.origination.RenewalWish;
import loanflow.origination.Renewing;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for listed customers, each known by any application of his. */
@Service
@Transactional
public class WhiteList {

    /** What an application says of where it came from. */
    public static final String SOURCE = "white-list";

    private final JdbcWhiteListEntries entries;
    private final JdbcProspects prospects;
    private final WhiteListRemovals removals;
    private final DayBudget budget;
    private final Renewing renewing;
    private final Clock clock;

    WhiteList(
            JdbcWhiteListEntries entries,
            JdbcProspects prospects,
            WhiteListRemovals removals,
            DayBudget budget,
            Renewing renewing,
            Clock clock) {
        this.entries = entries;
        this.prospects = prospects;
        this.removals = removals;
        this.budget = budget;
        this.renewing = renewing;
        this.clock = clock;
    }

    /** Empty when the customer is not listed today; nothing tells him whether he was or might be. */
    public Optional<Invitation> invitationOf(String applicationId) {
        return listed(applicationId)
                .map(entry -> new Invitation(
                        Money.fen(entry.limitFen()),
                        entry.aprBps(),
                        Optional.ofNullable(entry.validUntil()).orElseThrow()));
    }

    /** Asks for a loan on the listing. Everything is checked again: here what removes, in the application all the rest. */
    public Drawdown drawDown(String applicationId, RenewalWish wish) {
        WhiteListEntry entry = listed(applicationId).orElse(null);
        if (entry == null) {
            return new Refused(Rule.NOT_LISTED);
        }
        String customer = entry.customerId();
        if (removals.takesOff(
                PolicyVersions.LATEST, entry, prospects.of(List.of(customer)).get(customer))) {
            return new Refused(Rule.REMOVED);
        }
        Money limit = Money.fen(entry.limitFen());
        if (!wish.amount().currency().equals(limit.currency())) {
            return new Refused(Rule.OTHER_CURRENCY);
        }
        if (wish.amount().compareTo(limit) > 0) {
            return new Refused(Rule.ABOVE_LISTED_LIMIT);
        }
        return budget.allows(entry, wish.amount())
                ? apply(applicationId, entry, wish)
                : new Refused(Rule.DAY_BUDGET_SPENT);
    }

    private Drawdown apply(String applicationId, WhiteListEntry entry, RenewalWish wish) {
        Applied applied = renewing.renew(applicationId, wish, true);
        if (applied instanceof Applied.Accepted accepted) {
            budget.draw(entry, wish.amount(), accepted.applicationId());
            return new Drawdown.Applied(accepted.applicationId());
        }
        return new Refused(applied instanceof Applied.BadSignal ? Rule.BAD_SIGNAL : Rule.REFERENCE_TAKEN);
    }

    private Optional<WhiteListEntry> listed(String applicationId) {
        LocalDate today = LocalDate.now(clock);
        return prospects
                .customerOf(applicationId)
                .flatMap(entries::listed)
                .filter(entry ->
                        entry.validUntil() != null && !entry.validUntil().isBefore(today));
    }
}
