package loanflow.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.LoanChanges;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one request, from the borrower's answer on. */
@Service
@Transactional
public class PlanWork {

    private static final int REST_DAYS = 30;

    private final JdbcHardshipRequests requests;
    private final JdbcHardshipPlans plans;
    private final LoanChanges changes;
    private final HardshipRests rests;
    private final Servicing servicing;
    private final Clock clock;

    PlanWork(
            JdbcHardshipRequests requests,
            JdbcHardshipPlans plans,
            LoanChanges changes,
            HardshipRests rests,
            Servicing servicing,
            Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.changes = changes;
        this.rests = rests;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** What the plan of a request is booked under. */
    static String key(HardshipRequest request) {
        return "hardship:" + request.id();
    }

    /**
     * Books the plan that the borrower took; collection need not rest any more.
     *
     * @return false when the loan has moved on meanwhile or a rule forbids it by now: nothing is booked, and a plan is to
     *     be worked out anew
     */
    public boolean book(String id) {
        HardshipRequest request = requests.lock(id);
        Plan plan = plans.latest(id).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Currency currency = plan.instalment().currency();
        boolean same = plan.terms().from().equals(position(request).nextDueDate());
        if (!same
                || changes.book(PlanOrders.of(request.loanId(), key(request), plan.terms(), today, currency))
                        instanceof ChangeOutcome.Refused) {
            requests.move(id, HardshipState.ASKED, null);
            return false;
        }
        requests.move(id, HardshipState.BOOKED, request.offerEndsOn());
        rests.end(request);
        return true;
    }

    /** First day on which the plan of a request can be judged: after its first due date and the days of grace. */
    public LocalDate lookOn(String id) {
        return plans.latest(id).orElseThrow().terms().first().plusDays(PlanWatch.GRACE_DAYS + 1L);
    }

    /** Whether the plan is kept so far; when it has been, the request ends. */
    public PlanStanding judge(String id) {
        HardshipRequest request = requests.lock(id);
        LocalDate today = LocalDate.now(clock);
        PlanStanding standing = PlanWatch.judge(
                position(request), plans.latest(id).orElseThrow().terms().watchUntil(), today);
        if (standing.state() == PlanStanding.PlanState.KEPT) {
            requests.end(id, HardshipState.KEPT, null, today);
        }
        return standing;
    }

    /** The plan is broken: collection works the arrears as they are now. */
    public void fallBack(String id) {
        HardshipRequest request = requests.lock(id);
        requests.end(id, HardshipState.BROKEN, null, LocalDate.now(clock));
        rests.lookAgain(request, "broken");
    }

    /** The borrower declined, or let the offer pass. */
    public void end(String id) {
        HardshipRequest request = requests.lock(id);
        HardshipState how = request.state() == HardshipState.DECLINED ? HardshipState.DECLINED : HardshipState.LAPSED;
        requests.end(id, how, null, LocalDate.now(clock));
        rests.end(request);
    }

    /**
     * Deceased or terminally ill: no penalty interest while the claim rests, where the loan allows it to be said.
     *
     * @return day on which a manager looks again
     */
    public LocalDate stopPenalty(String id) {
        HardshipRequest request = requests.lock(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusDays(REST_DAYS);
        Currency currency = position(request).principal().currency();
        ChangeOutcome unused = changes.book(
                PlanOrders.penaltyStop(request.loanId(), key(request) + ":rest:" + today, today, until, currency));
        return until;
    }

    private LoanPosition position(HardshipRequest request) {
        return servicing.position(request.loanId()).orElseThrow();
    }
}
