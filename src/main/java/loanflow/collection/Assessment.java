package loanflow.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import loanflow.servicing.Arrears;
import loanflow.servicing.ArrearsNews;
import loanflow.servicing.LateLoan;
import loanflow.servicing.LoanRisk;
import loanflow.servicing.LoanRisks;
import loanflow.workflow.Inbox;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Looks at all loans of a person: debts as they stand, stage and tier. */
@Component
class Assessment {

    private final JdbcDebts debts;
    private final CaseRatings ratings;
    private final Arrears arrears;
    private final LoanRisks risks;
    private final Contact contact;
    private final Inbox inbox;
    private final Clock clock;

    Assessment(
            JdbcDebts debts,
            CaseRatings ratings,
            Arrears arrears,
            LoanRisks risks,
            Contact contact,
            Inbox inbox,
            Clock clock) {
        this.debts = debts;
        this.ratings = ratings;
        this.arrears = arrears;
        this.risks = risks;
        this.contact = contact;
        this.inbox = inbox;
        this.clock = clock;
    }

    boolean of(PolicyVersions policy, CollectionCase found) {
        String caseId = found.id();
        LocalDate today = LocalDate.now(clock);
        List<LateLoan> late = arrears.lateLoansOf(found.customerId());
        late.forEach(loan -> debts.keep(caseId, loan, today));
        debts.cure(caseId, late.stream().map(LateLoan::loanId).toList(), today).forEach(loan -> {
            boolean unused = inbox.receive(ArrearsNews.cured(caseId + ":" + loan + ":" + today, loan, found.tier()));
        });
        if (late.isEmpty()) {
            return false;
        }
        ratings.rateOnEntry(policy, found, late);
        if (late.stream().allMatch(this::isTimeBarred)) {
            contact.restrict(found.customerId(), Restriction.TIME_BARRED, Cure.LIMITATION);
        }
        return true;
    }

    /** From the last due date or the last demand, payment or suit (民法典 art. 188, 189, 195): servicing knows. */
    private boolean isTimeBarred(LateLoan loan) {
        return risks.of(loan.loanId()).map(LoanRisk::timeBarred).orElse(false);
    }
}
