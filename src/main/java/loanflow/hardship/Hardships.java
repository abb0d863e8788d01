package loanflow.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import loanflow.contact.WorkingDays;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanStatus;
import loanflow.servicing.Servicing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who ask for another way to pay, and for what they say to an offer. */
@Service
@Transactional
public class Hardships {

    private final JdbcHardshipRequests requests;
    private final JdbcHardshipAssessments assessments;
    private final JdbcHardshipPlans plans;
    private final HardshipProcesses processes;
    private final Servicing servicing;
    private final WorkingDays workingDays;
    private final int answerDays;
    private final int escalateDays;
    private final Clock clock;

    /**
     * @param answerDays working days in which the borrower is answered (GB/T 45251-2025)
     * @param escalateDays working days after which a supervisor answers
     */
    Hardships(
            JdbcHardshipRequests requests,
            JdbcHardshipAssessments assessments,
            JdbcHardshipPlans plans,
            HardshipProcesses processes,
            Servicing servicing,
            WorkingDays workingDays,
            @Value("${loanflow.hardship.answer-working-days:7}") int answerDays,
            @Value("${loanflow.hardship.escalate-working-days:5}") int escalateDays,
            Clock clock) {
        this.requests = requests;
        this.assessments = assessments;
        this.plans = plans;
        this.processes = processes;
        this.servicing = servicing;
        this.workingDays = workingDays;
        this.answerDays = answerDays;
        this.escalateDays = escalateDays;
        this.clock = clock;
    }

    /** Asks; collection rests from now on. */
    public HardshipAnswer ask(HardshipWish wish) {
        Optional<LoanPosition> loan =
                servicing.position(wish.loanId()).filter(found -> found.status() == LoanStatus.ACTIVE);
        if (loan.isEmpty()) {
            return new HardshipAnswer.Refused(HardshipAnswer.Rule.LOAN_CLOSED);
        }
        Currency currency = loan.get().principal().currency();
        Affordability declared = wish.declared();
        if (declared != null && !declared.income().currency().equals(currency)) {
            return new HardshipAnswer.Refused(HardshipAnswer.Rule.OTHER_CURRENCY);
        }
        String id = UUID.randomUUID().toString();
        LocalDate today = LocalDate.now(clock);
        LocalDate answerBy = workingDays.after(today, answerDays);
        LocalDate escalateOn = workingDays.after(today, escalateDays);
        if (!requests.open(id, wish.loanId(), wish.cause(), wish.by(), today, answerBy, escalateOn)) {
            return new HardshipAnswer.Refused(HardshipAnswer.Rule.ALREADY_ASKED);
        }
        if (declared != null) {
            assessments.add(id, new Assessed(HardshipFinding.DECLARED, declared, wish.by()));
        }
        processes.asked(id);
        return new HardshipAnswer.Done(view(id));
    }

    /** The borrower takes the plan that he was offered. */
    public HardshipAnswer accept(String loanId) {
        return answer(loanId, HardshipState.ACCEPTED);
    }

    /** He does not. */
    public HardshipAnswer decline(String loanId) {
        return answer(loanId, HardshipState.DECLINED);
    }

    /** The loan's open request, else its last one. */
    @Transactional(readOnly = true)
    public Optional<HardshipView> find(String loanId) {
        return requests.latestOf(loanId).map(this::view);
    }

    private HardshipAnswer answer(String loanId, HardshipState said) {
        Optional<HardshipRequest> offered = requests.latestOf(loanId)
                .map(requests::lock)
                .filter(request -> request.state() == HardshipState.OFFERED);
        if (offered.isEmpty()) {
            return new HardshipAnswer.Refused(HardshipAnswer.Rule.NOTHING_OFFERED);
        }
        HardshipRequest request = offered.get();
        requests.move(request.id(), said, request.offerEndsOn());
        if (said == HardshipState.ACCEPTED) {
            processes.accepted(request.id());
        } else {
            processes.declined(request.id());
        }
        return new HardshipAnswer.Done(view(request.id()));
    }

    private HardshipView view(String id) {
        return HardshipView.of(requests.find(id).orElseThrow(), plans.latest(id).orElse(null));
    }
}
