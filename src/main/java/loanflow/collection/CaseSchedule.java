package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import loanflow.contact.Contact;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Finds the next step of a case and its time. */
@Component
class CaseSchedule {

    private static final int LOOK_AGAIN_DAYS = 7;

    private final JdbcActions actions;
    private final JdbcHolds holds;
    private final PlanTable plan;
    private final Arrears arrears;
    private final Contact contact;
    private final Clock clock;

    CaseSchedule(JdbcActions actions, JdbcHolds holds, PlanTable plan, Arrears arrears, Contact contact, Clock clock) {
        this.actions = actions;
        this.holds = holds;
        this.plan = plan;
        this.arrears = arrears;
        this.contact = contact;
        this.clock = clock;
    }

    NextStep next(PolicyVersions policy, CollectionCase found) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        List<Hold> standing = holds.standing(found.id());
        Optional<NextStep> action = late.isEmpty()
                ? Optional.empty()
                : new ActionPlan(
                                plan.rows(policy, found, late, now.toLocalDate()),
                                found,
                                new ActionHistory(actions.of(found.id())),
                                late.get(0).dueDate(),
                                // Others let a person rest too: a hardship request, a complaint.
                                !standing.isEmpty() || contact.rests(found.customerId()),
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

    private OffsetDateTime morning(LocalDate day) {
        return day.atTime(ActionPlan.START_OF_WORK).atZone(clock.getZone()).toOffsetDateTime();
    }
}
