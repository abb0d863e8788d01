package loanflow.hardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import loanflow.account.AccountState;
import loanflow.account.InstalmentState;
import loanflow.account.Status;
import loanflow.money.Money;
import loanflow.servicing.ChangeOrder;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.LoanChanges;
import org.springframework.stereotype.Component;

/** Tries plans on the loan's account; nothing is written. */
@Component
class PlanTrials {

    private final LoanChanges changes;
    private final Clock clock;

    PlanTrials(LoanChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** The schedule as it is; empty when the loan cannot be changed or nothing of it is open. */
    Optional<OpenSchedule> schedule(String loanId, String key, Currency currency) {
        LocalDate today = LocalDate.now(clock);
        return done(PlanOrders.penaltyStop(loanId, key, today, today, currency))
                .map(ChangeOutcome.Done::before)
                .filter(account -> account.status() == Status.ACTIVE
                        && account.outstanding().total().isPositive())
                .map(OpenSchedule::of);
    }

    /** The plan, if the account allows it. */
    Optional<Plan> plan(String loanId, String key, PlanTerms terms, Money monthly) {
        return done(PlanOrders.of(loanId, key, terms, LocalDate.now(clock), monthly.currency()))
                .map(done -> plan(terms, done, monthly));
    }

    private static Plan plan(PlanTerms terms, ChangeOutcome.Done done, Money monthly) {
        AccountState after = done.after();
        Money instalment = after.instalments().stream()
                .filter(line -> line.due().isAfter(done.on()))
                .map(line -> line.outstanding().total())
                .reduce(Money.zero(monthly.currency()), Money::max);
        Money givenUp = done.before()
                .outstanding()
                .penalty()
                .minus(after.outstanding().penalty())
                .max(Money.zero(monthly.currency()));
        LocalDate last = after.instalments().stream()
                .map(InstalmentState::due)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Plan(terms, instalment, last, monthly.compareTo(instalment) >= 0, givenUp);
    }

    private Optional<ChangeOutcome.Done> done(ChangeOrder order) {
        return changes.preview(order) instanceof ChangeOutcome.Done done ? Optional.of(done) : Optional.empty();
    }
}
