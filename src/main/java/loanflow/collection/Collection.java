package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import loanflow.legal.Claims;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to cases: one per person over all loans, from the first late day to the cure or to legal recovery. */
@Service
@Transactional
public class Collection {

    private final JdbcCases cases;
    private final JdbcCaseMarks marks;
    private final Assessment assessment;
    private final Cure cure;
    private final Arrears arrears;
    private final CollectionProcesses processes;
    private final Claims claims;
    private final Clock clock;

    Collection(
            JdbcCases cases,
            JdbcCaseMarks marks,
            Assessment assessment,
            Cure cure,
            Arrears arrears,
            CollectionProcesses processes,
            Claims claims,
            Clock clock) {
        this.cases = cases;
        this.marks = marks;
        this.assessment = assessment;
        this.cure = cure;
        this.arrears = arrears;
        this.processes = processes;
        this.claims = claims;
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
            claims.news(living.get().id());
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
        return assessment.of(policy, cases.lock(caseId));
    }

    /** Everything late is paid: the case ends, and with it what it forbade. */
    public void cure(String caseId) {
        cure.of(cases.lock(caseId));
    }

    /** People decided that law must help; the case stays the person's one living case. */
    public void handOver(String caseId) {
        CollectionCase found = cases.lock(caseId);
        marks.close(found.id(), CaseStatus.LEGAL, null);
        claims.open(
                found.id(),
                found.customerId(),
                arrears.lateLoansOf(found.customerId()).stream()
                        .map(LateLoan::loanId)
                        .toList());
    }
}
