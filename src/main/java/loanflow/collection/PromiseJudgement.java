package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.contact.Contact;
import loanflow.money.Money;
import loanflow.servicing.Arrears;
import loanflow.servicing.LateLoan;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Judges an open promise as of now. A broken one rates the case anew, one tier up. */
@Component
class PromiseJudgement {

    private final JdbcCases cases;
    private final JdbcCaseMarks marks;
    private final JdbcPromises promises;
    private final CaseRatings ratings;
    private final Arrears arrears;
    private final Contact contact;
    private final Clock clock;

    PromiseJudgement(
            JdbcCases cases,
            JdbcCaseMarks marks,
            JdbcPromises promises,
            CaseRatings ratings,
            Arrears arrears,
            Contact contact,
            Clock clock) {
        this.cases = cases;
        this.marks = marks;
        this.promises = promises;
        this.ratings = ratings;
        this.arrears = arrears;
        this.contact = contact;
        this.clock = clock;
    }

    Promise.State of(PolicyVersions policy, CollectionCase found) {
        String caseId = found.id();
        Promise open = promises.open(caseId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = open.dueOn().plusDays(PromiseRules.GRACE_DAYS);
        Money paid = arrears.paidUntil(
                        found.customerId(), open.amount().currency(), last.isBefore(today) ? last : today)
                .minus(open.paidBefore());
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        if (late.isEmpty() || PromiseRules.isKept(open.amount(), paid)) {
            return end(found, open, Promise.State.KEPT, paid);
        }
        if (!PromiseRules.isOver(open.dueOn(), today)) {
            return Promise.State.OPEN;
        }
        Promise.State broken = end(found, open, Promise.State.BROKEN, paid);
        marks.promiseBroken(caseId, today);
        ratings.rate(policy, cases.lock(caseId), late);
        return broken;
    }

    private Promise.State end(CollectionCase found, Promise open, Promise.State state, Money paid) {
        promises.end(open.id(), state, paid, LocalDate.now(clock));
        contact.promiseOver(found.customerId());
        return state;
    }
}
