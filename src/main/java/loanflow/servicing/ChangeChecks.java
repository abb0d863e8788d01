package loanflow.servicing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import loanflow.account.AccountEvent;
import loanflow.account.Names;
import loanflow.account.Rule;
import loanflow.servicing.ChangeOutcome.Reason;
import loanflow.servicing.ChangeOutcome.Refused;

/** What can be said of a change without the account. */
final class ChangeChecks {

    /** Events that speak of the past, and may open a settled loan again. */
    private static final Set<String> ALSO_WHEN_SETTLED =
            Set.of("UNDO", "CHARGEBACK", "REFUND", "CREDIT_BALANCE_REFUND", "REPAYMENT");

    private static final Set<LoanStatus> LEFT = Set.of(LoanStatus.WRITTEN_OFF, LoanStatus.SOLD, LoanStatus.ACTIVE);

    private ChangeChecks() {}

    /**
     * The first rule that is broken.
     *
     * @param closedUntil last day of the closed books
     */
    static Optional<Refused> broken(ChangeOrder order, Loan loan, LocalDate today, LocalDate closedUntil) {
        if (loan.setAside()) {
            return refused(Reason.LOAN_SET_ASIDE);
        }
        boolean open = LEFT.contains(loan.status())
                || (loan.status() == LoanStatus.SETTLED
                        && order.events().stream().map(Names::of).allMatch(ALSO_WHEN_SETTLED::contains));
        if (!open) {
            return refused(Reason.LOAN_CLOSED);
        }
        if (order.events().stream().anyMatch(event -> event.on().isAfter(today))) {
            return refused(Reason.IN_FUTURE);
        }
        if (order.events().stream().anyMatch(event -> event.on().isBefore(loan.disbursedOn()))) {
            return Optional.of(new Refused(Rule.BEFORE_DISBURSEMENT.field(), Rule.BEFORE_DISBURSEMENT.name()));
        }
        return order.events().stream()
                .map(AccountEvent::on)
                .filter(on -> !on.isAfter(closedUntil))
                .findFirst()
                .map(on -> new Refused(Rule.IN_CLOSED_PERIOD.field(), Rule.IN_CLOSED_PERIOD.name()));
    }

    private static Optional<Refused> refused(Reason reason) {
        return Optional.of(Refused.of(reason));
    }
}
