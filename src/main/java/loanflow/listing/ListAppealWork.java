package loanflow.listing;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.customer.Lists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of an appeal. */
@Service
@Transactional
public class ListAppealWork {

    private final JdbcListProposals proposals;
    private final JdbcListAppeals appeals;
    private final ListNotices notices;
    private final Lists lists;
    private final Clock clock;

    ListAppealWork(
            JdbcListProposals proposals, JdbcListAppeals appeals, ListNotices notices, Lists lists, Clock clock) {
        this.proposals = proposals;
        this.appeals = appeals;
        this.notices = notices;
        this.lists = lists;
        this.clock = clock;
    }

    /** The entry that is appealed against; whoever had a part in it is excluded. */
    public DescribedEntry describe(String appealId) {
        ListProposal found = entry(appealId);
        return new DescribedEntry(
                true,
                found.enteredBy(),
                ListEvidences.of(found, ListEvidences.row("到期 Until", String.valueOf(found.expiresOn()))));
    }

    /**
     * Somebody who had no part in the entry has looked at it.
     *
     * @param finding LIFT, or why it stands
     * @return whether the person is off the list
     */
    public boolean answer(String appealId, String finding, String by) {
        ListProposal found = entry(appealId);
        boolean lifted = finding.equals("LIFT");
        if (lifted) {
            proposals.entries(found.id()).forEach(entry -> {
                boolean unused = lists.lift(entry, by);
            });
            proposals.end(found.id(), ListProposal.State.LIFTED);
        }
        appeals.answer(appealId, lifted ? "LIFTED" : "STANDS", finding, by, LocalDate.now(clock));
        return lifted;
    }

    /** Tells the person what came of it; the gate may put it off, then it is tried again. */
    public void tell(String appealId) {
        ListProposal found = entry(appealId);
        notices.answered(found, appealId, found.state() == ListProposal.State.LIFTED);
    }

    private ListProposal entry(String appealId) {
        return proposals.lock(appeals.proposalOf(appealId).orElseThrow());
    }
}
