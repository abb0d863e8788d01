package loanflow.change;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import loanflow.commands.BadInput;
import loanflow.servicing.ChangeMoney;
import loanflow.servicing.ChangeOrder;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.LoanChanges;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hands orders to the loan's account: to try them, and to book them. */
@Component
class Trials {

    private final Servicing servicing;
    private final LoanChanges loans;
    private final ChangeMoney money;
    private final BigDecimal floorPercent;
    private final Clock clock;

    Trials(
            Servicing servicing,
            LoanChanges loans,
            ChangeMoney money,
            @Value("${loanflow.change.settlement-floor-percent:70}") BigDecimal floorPercent,
            Clock clock) {
        this.servicing = servicing;
        this.loans = loans;
        this.money = money;
        this.floorPercent = floorPercent;
        this.clock = clock;
    }

    /** What it would do; nothing is written. */
    Tried preview(NewChange change) {
        return run(change, "not yet", loans::preview);
    }

    /** Does it, allowed by somebody. */
    Tried book(NewChange change, Authority authority) {
        return run(change, authority.name(), loans::book);
    }

    /** Its money is on its way: what is owed of it is owed no more. */
    void sent(NewChange change) {
        money.sent(change.loanId(), change.key());
    }

    boolean knows(String loanId) {
        return servicing.ownersOf(loanId).isPresent();
    }

    /** Undoes a change of one event. */
    Tried undo(NewChange change) {
        return run(change.undone(), "undo", loans::book);
    }

    private Tried run(NewChange change, String authority, Function<ChangeOrder, ChangeOutcome> door) {
        Optional<ChangeAnswer.Refused> broken = KindRules.broken(change);
        if (broken.isPresent()) {
            return new Tried.Refused(broken.get());
        }
        Optional<LoanPosition> loan = servicing.position(change.loanId());
        if (loan.isEmpty()) {
            return Tried.refused("loanId", "LOAN_UNKNOWN", "There is no such loan.");
        }
        try {
            ChangeOutcome outcome = door.apply(EventTerms.order(
                    change,
                    LocalDate.now(clock),
                    authority,
                    floorPercent.toPlainString(),
                    loan.get().principal().currency()));
            return Tried.of(outcome);
        } catch (BadInput bad) {
            return Tried.of(bad);
        }
    }
}
