package loanflow.collection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import loanflow.contact.Contact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for readers of cases. */
@Service
@Transactional(readOnly = true)
public class CaseHistories {

    private final JdbcCases cases;
    private final JdbcDebts debts;
    private final JdbcBureauNotices notices;
    private final JdbcActions actions;
    private final JdbcPromises promises;
    private final JdbcHolds holds;
    private final Contact contact;
    private final Clock clock;

    CaseHistories(
            JdbcCases cases,
            JdbcDebts debts,
            JdbcBureauNotices notices,
            JdbcActions actions,
            JdbcPromises promises,
            JdbcHolds holds,
            Contact contact,
            Clock clock) {
        this.cases = cases;
        this.debts = debts;
        this.notices = notices;
        this.actions = actions;
        this.promises = promises;
        this.holds = holds;
        this.contact = contact;
        this.clock = clock;
    }

    /** The latest case in which the loan is or was. */
    public Optional<CaseHistory> ofLoan(String loanId) {
        return cases.ofLoan(loanId).flatMap(this::find);
    }

    /** The case of this id. */
    public Optional<CaseHistory> find(String caseId) {
        return cases.find(caseId).map(found -> {
            List<Debt> owed = debts.of(caseId);
            return new CaseHistory(
                    found.id(),
                    found.status(),
                    found.stage(),
                    found.stageSince(),
                    found.tier(),
                    found.score(),
                    found.notCuredBps(),
                    found.brokenPromises(),
                    found.lostSince(),
                    found.openedOn(),
                    found.closedOn(),
                    owed,
                    owed.stream().flatMap(debt -> notice(debt).stream()).toList(),
                    actions.of(caseId),
                    promises.of(caseId),
                    holds.of(caseId),
                    contact.touchesOf(
                            found.customerId(),
                            found.openedOn().atStartOfDay(clock.getZone()).toOffsetDateTime()));
        });
    }

    private Optional<CaseHistory.BureauNotice> notice(Debt debt) {
        return notices.reportFrom(debt.loanId(), debt.dueDate())
                .map(from -> new CaseHistory.BureauNotice(debt.loanId(), from));
    }
}
