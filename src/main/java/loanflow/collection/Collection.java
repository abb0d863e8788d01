package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import loanflow.servicing.Arrears;
import loanflow.servicing.ArrearsNews;
import loanflow.servicing.LateLoan;
import loanflow.workflow.Inbox;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to cases: one per person over all loans, from the first late day to the cure or to legal recovery. */
@Service
@Transactional
public class Collection {

    static final String UNREACHABLE = "UNREACHABLE";
    private static final String LIMITATION = "LIMITATION";
    /** 民法典 art. 188. */
    private static final int LIMITATION_YEARS = 3;

    private final JdbcCases cases;
    private final CaseRatings ratings;
    private final Holds holds;
    private final Arrears arrears;
    private final Contact contact;
    private final Inbox inbox;
    private final CollectionProcesses processes;
    private final Clock clock;

    Collection(
            JdbcCases cases,
            CaseRatings ratings,
            Holds holds,
            Arrears arrears,
            Contact contact,
            Inbox inbox,
            CollectionProcesses processes,
            Clock clock) {
        this.cases = cases;
        this.ratings = ratings;
        this.holds = holds;
        this.arrears = arrears;
        this.contact = contact;
        this.inbox = inbox;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Servicing has news of a person: opens the case, or makes the living one look again. What is true is read here
     * and not in the message, so that messages may come twice or in the wrong order.
     *
     * @return false: not yet, tell again
     */
    public boolean hear(String customerId) {
        Optional<CollectionCase> living = cases.lockLiving(customerId);
        if (living.isEmpty()) {
            return arrears.lateLoansOf(customerId).isEmpty() || open(customerId);
        }
        if (living.get().status() == CaseStatus.LEGAL) {
            if (!assess(PolicyVersions.LATEST, living.get().id())) {
                cure(living.get().id());
            }
            return true;
        }
        return processes.changed(living.get().id());
    }

    private boolean open(String customerId) {
        Optional<String> opened = cases.open(customerId, LocalDate.now(clock));
        opened.ifPresent(processes::opened);
        return opened.isPresent();
    }

    /**
     * Looks at all loans of the person: debts as they stand, stage and tier. Loans that are cured go back to servicing.
     *
     * @return whether anything is still late
     */
    public boolean assess(PolicyVersions policy, String caseId) {
        CollectionCase found = cases.lock(caseId);
        LocalDate today = LocalDate.now(clock);
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        late.forEach(loan -> cases.keepDebt(caseId, loan, today));
        cases.cure(caseId, late.stream().map(LateLoan::loanId).toList(), today).forEach(loan -> {
            boolean unused = inbox.receive(ArrearsNews.cured(caseId + ":" + loan + ":" + today, loan, found.tier()));
        });
        if (late.isEmpty()) {
            return false;
        }
        ratings.rateOnEntry(policy, found, late);
        if (late.get(0).dueDate().plusYears(LIMITATION_YEARS).isBefore(today)) {
            contact.restrict(found.customerId(), Restriction.TIME_BARRED, LIMITATION);
        }
        return true;
    }

    /** Everything late is paid: the case ends, and with it what it forbade. */
    public void cure(String caseId) {
        CollectionCase found = cases.lock(caseId);
        holds.liftAll(found);
        contact.lift(found.customerId(), Restriction.LOST, UNREACHABLE);
        contact.lift(found.customerId(), Restriction.TIME_BARRED, LIMITATION);
        cases.close(caseId, CaseStatus.CURED, LocalDate.now(clock));
    }

    /** People decided that law must help; the case stays the person's one living case. */
    public void handOver(String caseId) {
        CollectionCase found = cases.lock(caseId);
        cases.close(found.id(), CaseStatus.LEGAL, null);
    }
}
