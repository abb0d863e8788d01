package loanflow.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.customer.Lists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for who proposes an entry and who appeals against one, and for the end of entries. */
@Service
@Transactional
public class BlackList {

    private static final int MOST_SHOWN = 200;

    private final JdbcListProposals proposals;
    private final JdbcListAppeals appeals;
    private final ListedCustomer customers;
    private final ListProcesses processes;
    private final Lists lists;
    private final Clock clock;

    BlackList(
            JdbcListProposals proposals,
            JdbcListAppeals appeals,
            ListedCustomer customers,
            ListProcesses processes,
            Lists lists,
            Clock clock) {
        this.proposals = proposals;
        this.appeals = appeals;
        this.customers = customers;
        this.processes = processes;
        this.lists = lists;
        this.clock = clock;
    }

    /** Opens a proposal; empty when there is no such application, or its customer is proposed or listed already. */
    public Optional<String> propose(ListOrder order, String by) {
        Optional<String> opened = customers
                .ofApplication(order.applicationId())
                .flatMap(customer -> proposals.propose(order, customer, by, LocalDate.now(clock)));
        opened.ifPresent(processes::proposed);
        return opened;
    }

    /** Opens an appeal for who is listed; empty when the entry does not stand or an appeal is open. */
    public Optional<String> appeal(String proposalId, String by) {
        Optional<String> made = proposals
                .find(proposalId)
                .filter(found -> found.state() == ListProposal.State.LISTED)
                .flatMap(found -> appeals.make(proposalId, by, LocalDate.now(clock)));
        made.ifPresent(processes::appealed);
        return made;
    }

    /** The latest first, at most two hundred, those that ended too. */
    @Transactional(readOnly = true)
    public List<ProposedEntry> latest() {
        return proposals.latest(MOST_SHOWN);
    }

    /** Lifts all entries whose end has come. */
    public void removeExpired() {
        int unused = lists.liftExpired();
        proposals.expire(LocalDate.now(clock));
    }
}
