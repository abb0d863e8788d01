package loanflow.collection;

import java.util.Map;
import java.util.Optional;
import loanflow.contact.CallOutcome;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what follows from a call: a promise, a hold, or that nobody can be reached. */
@Component
class CallFollowUp {

    private static final Map<CallOutcome, HoldReason> HOLDS = Map.of(
            CallOutcome.HARDSHIP, HoldReason.HARDSHIP,
            CallOutcome.DISPUTE, HoldReason.DISPUTE,
            CallOutcome.COMPLAINT, HoldReason.COMPLAINT,
            CallOutcome.ASKS_TO_STOP, HoldReason.CEASE);
    private static final String HOLD_OWNER = "service-agents";

    private final LateDebts debts;
    private final Reachability reachability;
    private final PromiseTaking promises;
    private final HoldKeeping holds;

    CallFollowUp(LateDebts debts, Reachability reachability, PromiseTaking promises, HoldKeeping holds) {
        this.debts = debts;
        this.reachability = reachability;
        this.promises = promises;
        this.holds = holds;
    }

    Optional<String> promise(CollectionCase found, TouchResult result) {
        // The form asks for both unless no further promise may be taken.
        if (result.promisedAmount() == null || result.promisedOn() == null) {
            return Optional.of("PROMISES_USED_UP");
        }
        Money amount = Money.of(
                result.promisedAmount(), LateDebts.overdue(debts.of(found)).currency());
        return promises.take(found, amount, result.promisedOn(), result.byUser());
    }

    void draw(CollectionCase found, CallOutcome call) {
        @Nullable HoldReason hold = HOLDS.get(call);
        if (hold != null) {
            holds.place(found, hold, HOLD_OWNER);
        }
        reachability.learn(found, call);
    }
}
