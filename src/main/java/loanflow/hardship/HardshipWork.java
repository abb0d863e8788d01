package loanflow.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import loanflow.servicing.Servicing;
import loanflow.workflow.PolicyVersions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one request, up to the answer. */
@Service
@Transactional
public class HardshipWork {

    private final JdbcHardshipRequests requests;
    private final JdbcHardshipAssessments assessments;
    private final JdbcHardshipPlans plans;
    private final OfferTable table;
    private final PlanTrials trials;
    private final PlanSearch search;
    private final HardshipRests rests;
    private final HardshipEvidences evidences;
    private final Servicing servicing;
    private final int offerDays;
    private final Clock clock;

    /** @param offerDays calendar days for which an offer stands */
    HardshipWork(
            JdbcHardshipRequests requests,
            JdbcHardshipAssessments assessments,
            JdbcHardshipPlans plans,
            OfferTable table,
            PlanTrials trials,
            PlanSearch search,
            HardshipRests rests,
            HardshipEvidences evidences,
            Servicing servicing,
            @Value("${loanflow.hardship.offer-days:7}") int offerDays,
            Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.plans = plans;
        this.table = table;
        this.trials = trials;
        this.search = search;
        this.rests = rests;
        this.evidences = evidences;
        this.servicing = servicing;
        this.offerDays = offerDays;
        this.clock = clock;
    }

    /** Lets collection rest. */
    public AnswerTimes rest(String id) {
        HardshipRequest request = requests.find(id).orElseThrow();
        rests.begin(request);
        return new AnswerTimes(request.answerBy(), request.escalateOn());
    }

    /** What those who assess and approve are shown. */
    public HardshipEvidence describe(String id) {
        return evidences.of(requests.find(id).orElseThrow());
    }

    /** The currency of the loan, in which a month is told. */
    public Currency currencyOf(String id) {
        return servicing
                .position(requests.find(id).orElseThrow().loanId())
                .orElseThrow()
                .principal()
                .currency();
    }

    /** Keeps what a person found out. */
    public void assessed(String id, HardshipFinding finding, Affordability month, String by) {
        assessments.add(id, new Assessed(finding, month, by));
    }

    /** What may be offered: by the table what kind, and of that kind the shortest plan that the month can carry. */
    public HardshipOffer workOut(PolicyVersions policy, String id) {
        HardshipRequest request = requests.find(id).orElseThrow();
        Assessed assessed = assessments.latest(id).orElseThrow();
        var monthly = assessed.month().monthly();
        Optional<OpenSchedule> schedule = trials.schedule(request.loanId(), PlanWork.key(request), monthly.currency());
        if (schedule.isEmpty()) {
            return HardshipOffer.without(OfferKind.NONE, "NONE");
        }
        OfferTable.Row row = table.of(policy, assessed.finding(), schedule.get(), monthly);
        if (!row.offer().isPlan()) {
            return HardshipOffer.without(row.offer(), row.authority());
        }
        Optional<Plan> found = search.find(request, PlanWork.key(request), row.offer(), schedule.get(), monthly);
        found.ifPresent(plan -> plans.add(id, plan));
        return found.map(plan -> new HardshipOffer(
                        row.offer(),
                        row.authority(),
                        plan.affordable(),
                        plan.givenUp().minor()))
                .orElseGet(() -> HardshipOffer.without(OfferKind.NONE, row.authority()));
    }

    /**
     * The plan may be offered from now on; the borrower can take it once he is told.
     *
     * @return last day on which he may
     */
    public LocalDate makeOffer(String id) {
        LocalDate until = LocalDate.now(clock).plusDays(offerDays);
        requests.move(id, HardshipState.ASKED, until);
        return until;
    }

    /**
     * There will be no plan; collection goes on.
     *
     * @param approval what who approves said, if anybody was asked
     */
    public void refuse(String id, Optional<String> approval) {
        HardshipRequest request = requests.lock(id);
        HardshipFinding finding = assessments.latest(id).map(Assessed::finding).orElse(HardshipFinding.NOT_PROVED);
        RefusalReason reason = switch (finding) {
            case GRAVE -> RefusalReason.REST_ENDED;
            case DECLARED, NOT_PROVED -> RefusalReason.NOT_PROVED;
            case PROVED ->
                approval.filter(said -> !said.equals("AGREE"))
                        .map(RefusalReason::valueOf)
                        .orElse(RefusalReason.NO_PLAN);
        };
        requests.end(id, HardshipState.REFUSED, reason, LocalDate.now(clock));
        rests.end(request);
    }
}
