package loanflow.collection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import loanflow.contact.Contact;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door to the work on a case: when the next step is, and what it is once its time has come. */
@Service
@Transactional
public class CaseWork {

    private static final LocalTime LAST_CALL = LocalTime.of(20, 0);
    private static final int LOOK_AGAIN_DAYS = 7;
    private static final int MOST_PRIORITY = 100;
    private static final List<String> EARLY = List.of("S1", "S2", "S3");

    private final JdbcCases cases;
    private final JdbcActions actions;
    private final JdbcHolds holds;
    private final CallSheets sheets;
    private final Strategy strategy;
    private final Arrears arrears;
    private final Contact contact;
    private final Clock clock;

    CaseWork(
            JdbcCases cases,
            JdbcActions actions,
            JdbcHolds holds,
            CallSheets sheets,
            Strategy strategy,
            Arrears arrears,
            Contact contact,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.holds = holds;
        this.sheets = sheets;
        this.strategy = strategy;
        this.arrears = arrears;
        this.contact = contact;
        this.clock = clock;
    }

    /** When the case's one timer fires next. */
    public OffsetDateTime nextStepAt(PolicyVersions policy, String caseId) {
        return next(policy, cases.lock(caseId)).at();
    }

    /** Begins what is due now. A touch is planned; whether it may be made the gate decides at its moment. */
    public TakenStep take(PolicyVersions policy, String caseId) {
        CollectionCase found = cases.lock(caseId);
        if (arrears.lateLoansOf(found.customerId()).isEmpty()) {
            return new TakenStep.Look();
        }
        NextStep next = next(policy, found);
        if (next.at().isAfter(OffsetDateTime.now(clock))) {
            return new TakenStep.Look();
        }
        return switch (next.step()) {
            case CONTACT -> touch(found, Objects.requireNonNull(next.action()));
            case REFER -> refer(found, Objects.requireNonNull(next.action()));
            case REVIEW_HOLD -> reviewHold(policy, found);
            case LOOK_AGAIN -> new TakenStep.Look();
        };
    }

    private NextStep next(PolicyVersions policy, CollectionCase found) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        List<Hold> standing = holds.standing(found.id());
        Optional<NextStep> action = late.isEmpty()
                ? Optional.empty()
                : new ActionPlan(
                                strategy.plan(policy, found, late, now.toLocalDate()),
                                found,
                                actions.of(found.id()),
                                late.get(0).dueDate(),
                                !standing.isEmpty(),
                                now,
                                clock.getZone())
                        .next();
        NextStep otherwise = standing.isEmpty()
                ? new NextStep(
                        NextStep.Step.LOOK_AGAIN, morning(now.toLocalDate().plusDays(LOOK_AGAIN_DAYS)), null)
                : new NextStep(
                        NextStep.Step.REVIEW_HOLD, morning(standing.get(0).until()), null);
        return action.filter(step -> !step.at().isAfter(otherwise.at())).orElse(otherwise);
    }

    private TakenStep touch(CollectionCase found, Planned planned) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        String key = actions.start(found, planned, now) + ":" + planned.attempt();
        contact.plan(new ContactRequest(
                key,
                found.customerId(),
                sheets.late(found).get(0).loanId(),
                Objects.requireNonNull(planned.kind().channel()),
                purpose(planned),
                planned.template(),
                sheets.values(found)));
        OffsetDateTime lastCall = now.with(LAST_CALL);
        return new TakenStep.Touch(
                key,
                Objects.requireNonNull(planned.kind().channel()),
                EARLY.contains(found.stage()) ? "early-collectors" : "late-collectors",
                priority(found),
                lastCall.isAfter(now) ? lastCall : now.plusHours(1),
                sheet(found, planned.kind().name(), planned.template()));
    }

    /** A reminder within the grace period is a service; a notice is what the law wants; all else is collection. */
    private static ContactPurpose purpose(Planned planned) {
        if (planned.kind().isNotice()) {
            return ContactPurpose.LEGAL_NOTICE;
        }
        return planned.template() == MessageTemplate.REMINDER_V1 ? ContactPurpose.SERVICE : ContactPurpose.COLLECTION;
    }

    private TakenStep refer(CollectionCase found, Planned planned) {
        String unused = actions.start(found, planned, OffsetDateTime.now(clock));
        return new TakenStep.Referral(
                Objects.requireNonNull(planned.kind().group()),
                sheet(found, planned.kind().name(), planned.template()));
    }

    /** A person in hardship is to be offered something, not only left alone: the sheet says what the table allows. */
    private TakenStep reviewHold(PolicyVersions policy, CollectionCase found) {
        Hold first = holds.standing(found.id()).get(0);
        CallSheet sheet = sheet(found, first.reason().name(), MessageTemplate.COLLECT_V1);
        return new TakenStep.HoldReview(
                first.owner(),
                first.reason() == HoldReason.HARDSHIP
                        ? sheet.withScript(strategy.hardshipOffer(policy, sheet.daysPastDue()))
                        : sheet.withScript(""));
    }

    private CallSheet sheet(CollectionCase found, String action, MessageTemplate template) {
        return sheets.of(found, action, template);
    }

    /** Probability of payment times what is overdue, in hundreds; the cost of a call is the same for all. */
    private long priority(CollectionCase found) {
        long paysBps = 10_000 - (found.notCuredBps() == null ? 5_000 : found.notCuredBps());
        BigDecimal worth = CallSheets.overdue(sheets.late(found))
                .major()
                .multiply(BigDecimal.valueOf(paysBps))
                .divide(BigDecimal.valueOf(1_000_000), 0, RoundingMode.HALF_UP);
        return Math.min(MOST_PRIORITY, worth.longValue());
    }

    private OffsetDateTime morning(LocalDate day) {
        return day.atTime(ActionPlan.START_OF_WORK).atZone(clock.getZone()).toOffsetDateTime();
    }
}
