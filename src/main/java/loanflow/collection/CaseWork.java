package loanflow.collection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import loanflow.servicing.Arrears;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the work on a case: when the next step is, and what it is once its time has come. */
@Service
@Transactional
public class CaseWork {

    private final JdbcCases cases;
    private final CaseSchedule schedule;
    private final Touches touches;
    private final Handovers handovers;
    private final Arrears arrears;
    private final Clock clock;

    CaseWork(
            JdbcCases cases,
            CaseSchedule schedule,
            Touches touches,
            Handovers handovers,
            Arrears arrears,
            Clock clock) {
        this.cases = cases;
        this.schedule = schedule;
        this.touches = touches;
        this.handovers = handovers;
        this.arrears = arrears;
        this.clock = clock;
    }

    /** When the case's one timer fires next. */
    public OffsetDateTime nextStepAt(PolicyVersions policy, String caseId) {
        return schedule.next(policy, cases.lock(caseId)).at();
    }

    /** Begins what is due now. A touch is planned; whether it may be made the gate decides at its moment. */
    public TakenStep take(PolicyVersions policy, String caseId) {
        CollectionCase found = cases.lock(caseId);
        if (arrears.lateLoansOf(found.customerId()).isEmpty()) {
            return new TakenStep.Look();
        }
        NextStep next = schedule.next(policy, found);
        if (next.at().isAfter(OffsetDateTime.now(clock))) {
            return new TakenStep.Look();
        }
        return switch (next.step()) {
            case CONTACT -> touches.begin(found, Objects.requireNonNull(next.action()));
            case REFER -> handovers.refer(found, Objects.requireNonNull(next.action()));
            case REVIEW_HOLD -> handovers.reviewHold(policy, found);
            case LOOK_AGAIN -> new TakenStep.Look();
        };
    }
}
