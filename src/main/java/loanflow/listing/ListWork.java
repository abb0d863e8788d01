package loanflow.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import loanflow.customer.CustomerFacts;
import loanflow.customer.Customers;
import loanflow.customer.Lists;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one proposal. */
@Service
@Transactional
public class ListWork {

    private final JdbcListProposals proposals;
    private final ListTable table;
    private final ListNotices notices;
    private final Customers customers;
    private final Lists lists;
    private final Clock clock;

    ListWork(
            JdbcListProposals proposals,
            ListTable table,
            ListNotices notices,
            Customers customers,
            Lists lists,
            Clock clock) {
        this.proposals = proposals;
        this.table = table;
        this.notices = notices;
        this.customers = customers;
        this.lists = lists;
        this.clock = clock;
    }

    /** What those who decide look at; who proposed is excluded. */
    public DescribedEntry describe(PolicyVersions policy, String proposalId) {
        ListProposal found = proposals.lock(proposalId);
        ListTable.Rule rule = table.of(policy, found, lists.hitsOf(facts(found)));
        return new DescribedEntry(
                rule.allowed(),
                found.proposedBy(),
                ListEvidences.of(
                        found,
                        ListEvidences.row("期限（天） Days", rule.days()),
                        ListEvidences.row("告知本人 Told", rule.tell() ? "是 yes" : "否 no")));
    }

    /**
     * Two persons agreed: identity number and phone are listed until the end that the table gives.
     *
     * @param approvedBy who agreed first
     * @return whether the person is told
     */
    public boolean enter(PolicyVersions policy, String proposalId, String approvedBy, String confirmedBy) {
        ListProposal found = proposals.lock(proposalId);
        CustomerFacts facts = facts(found);
        ListTable.Rule rule = table.of(policy, found, lists.hitsOf(facts));
        LocalDate until = LocalDate.now(clock).plusDays(rule.days());
        List<Long> entries = ListEntries.of(found, facts, until.plusDays(1).atStartOfDay(clock.getZone())).stream()
                .map(entry -> lists.add(entry, confirmedBy))
                .toList();
        proposals.approved(proposalId, approvedBy);
        proposals.listed(proposalId, confirmedBy, until, entries);
        return rule.tell();
    }

    /** Tells who is listed; the gate may put it off, then it is tried again. */
    public void tell(String proposalId) {
        ListProposal found = proposals.lock(proposalId);
        notices.listed(found, Objects.requireNonNull(found.expiresOn()));
    }

    /** Nobody is listed. */
    public void drop(String proposalId) {
        proposals.end(proposals.lock(proposalId).id(), ListProposal.State.DROPPED);
    }

    private CustomerFacts facts(ListProposal found) {
        return customers.facts(found.customerId(), found.applicationId());
    }
}
