package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the work on a case: when the next step is, and what it is once its time has come. */
@Service
@Transactional
public class CaseWork {

    private final JdbcCases cases;
    private final JdbcDebts debts;
    private final CaseSchedule schedule;
    private final Touches touches;
    private final Handovers handovers;
    private final Tracing tracing;
    private final Arrears arrears;
    private final Clock clock;

    CaseWork(
            JdbcCases cases,
            JdbcDebts debts,
            CaseSchedule schedule,
            Touches touches,
            Handovers handovers,
            Tracing tracing,
            Arrears arrears,
            Clock clock) {
        this.cases = cases;
        this.debts = debts;
        this.schedule = schedule;
        this.touches = touches;
        this.handovers = handovers;
        this.tracing = tracing;
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
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        if (late.isEmpty()) {
            return new TakenStep.Look();
        }
        // Days and amounts are told to the person as they stand now, not as they stood when the case was looked at.
        late.forEach(loan -> debts.keep(caseId, loan, LocalDate.now(clock)));
        NextStep next = schedule.next(policy, found);
        if (next.at().isAfter(OffsetDateTime.now(clock))) {
            return new TakenStep.Look();
        }
        return switch (next.step()) {
            case CONTACT -> touches.begin(found, Objects.requireNonNull(next.action()));
            case REFER -> handovers.refer(found, Objects.requireNonNull(next.action()));
            case TRACE -> tracing.begin(found, Objects.requireNonNull(next.action()));
            case REVIEW_HOLD -> handovers.reviewHold(policy, found);
            case LOOK_AGAIN -> new TakenStep.Look();
        };
    }
}
