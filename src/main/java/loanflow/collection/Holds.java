package loanflow.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loanflow.servicing.ArrearsNews;
import loanflow.workflow.Inbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to holds: hardship, disputes, complaints and whatever else lets a case rest. Each has an owner and an end. */
@Service
@Transactional
public class Holds {

    private final JdbcCases cases;
    private final JdbcHolds holds;
    private final HoldKeeping keeping;
    private final Inbox inbox;

    Holds(JdbcCases cases, JdbcHolds holds, HoldKeeping keeping, Inbox inbox) {
        this.cases = cases;
        this.holds = holds;
        this.keeping = keeping;
        this.inbox = inbox;
    }

    /** Somebody outside the case's own process lets it rest; the case hears of it. False: no living case of this id. */
    public boolean place(String caseId, HoldReason reason, LocalDate until, String owner) {
        Optional<CollectionCase> living = living(caseId);
        living.ifPresent(found -> {
            keeping.place(found, reason, until, owner);
            tell(found);
        });
        return living.isPresent();
    }

    /** The reason is gone; the case hears of it. False: it did not rest for this reason. */
    public boolean lift(String caseId, HoldReason reason) {
        Optional<CollectionCase> living = living(caseId);
        if (living.isEmpty() || !keeping.lift(living.get(), reason)) {
            return false;
        }
        tell(living.get());
        return true;
    }

    /**
     * The owner has looked at the hold that has run out.
     *
     * @param goesOn whether it is prolonged by its usual time
     */
    public void review(String caseId, boolean goesOn) {
        CollectionCase found = cases.lock(caseId);
        List<Hold> standing = holds.standing(caseId);
        if (!standing.isEmpty()) {
            Hold first = standing.get(0);
            if (goesOn) {
                keeping.place(found, first.reason(), first.owner());
            } else {
                boolean unused = keeping.lift(found, first.reason());
            }
        }
    }

    private Optional<CollectionCase> living(String caseId) {
        return cases.find(caseId)
                .filter(found -> found.status() != CaseStatus.CURED)
                .map(found -> cases.lock(found.id()));
    }

    private void tell(CollectionCase found) {
        boolean unused = inbox.receive(ArrearsNews.lookAgain("hold:" + UUID.randomUUID(), found.customerId()));
    }
}
