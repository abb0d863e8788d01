package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Ledger;
import loanflow.ledger.Posted;
import loanflow.ledger.PostingRule;
import loanflow.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what agencies send on of the money that they hold for us, with or without their fee kept back. */
@Service
@Transactional
public class AgencyRemittances {

    private final JdbcAgencyMoney money;
    private final JdbcAgencyStandings standings;
    private final Ledger ledger;
    private final Clock clock;

    AgencyRemittances(JdbcAgencyMoney money, JdbcAgencyStandings standings, Ledger ledger, Clock clock) {
        this.money = money;
        this.standings = standings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Books what it sent on, and the fee that it kept back; the same transfer once. */
    public AgencyAnswer remitted(AgencyRemitted told, String by) {
        if (!money.lock(told.agencyId())) {
            return AgencyRule.AGENCY_UNKNOWN.refused();
        }
        return money.remittance(told.agencyId(), told.reference())
                .<AgencyAnswer>map(before ->
                        before.is(told) ? new AgencyAnswer.Done(before.id()) : AgencyRule.REFERENCE_USED.refused())
                .orElseGet(() -> take(told, by));
    }

    private AgencyAnswer take(AgencyRemitted told, String by) {
        AgencyStanding standing = standings.of(told.agencyId(), told.arrived().currency());
        if (told.isNothing()) {
            return AgencyRule.NOTHING_MOVED.refused();
        }
        Money moved = told.arrived().plus(told.kept());
        if (moved.compareTo(standing.held()) > 0) {
            return AgencyRule.MORE_THAN_HELD.refused();
        }
        if (told.kept().isPositive() && told.kept().compareTo(standing.free()) > 0) {
            return AgencyRule.KEPT_MORE_THAN_OWED.refused();
        }
        String id = UUID.randomUUID().toString();
        LocalDate today = LocalDate.now(clock);
        money.remitted(id, told, today, by, OffsetDateTime.now(clock));
        String account = AgencyAccounts.of(told.agencyId());
        post(JournalEntry.draft("agency-sent:" + id, account, today).move(PostingRule.AGENCY_REMITTED, told.arrived()));
        post(JournalEntry.draft("agency-arrived:" + id, account, today)
                .move(PostingRule.AGENCY_REMITTANCE_RECEIVED, told.arrived()));
        post(JournalEntry.draft("agency-kept:" + id, account, today).move(PostingRule.AGENCY_FEE_KEPT, told.kept()));
        return new AgencyAnswer.Done(id);
    }

    /** One journal for each statement on which it is looked for; none for what did not move. */
    private void post(JournalEntry.Draft draft) {
        if (!draft.isEmpty()) {
            List<Posted> unused = ledger.post(draft.entry());
        }
    }
}
