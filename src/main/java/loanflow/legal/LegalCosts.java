package loanflow.legal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.commands.EventTexts;
import loanflow.money.Money;
import loanflow.servicing.ChangeOrder;
import loanflow.servicing.ChangeOutcome;
import loanflow.servicing.LoanChanges;
import org.springframework.stereotype.Component;

/** Charges to the loan what a tribunal has cost (民法典 art. 561: the costs of realising the claim are the debtor's). */
@Component
class LegalCosts {

    private final LoanChanges changes;
    private final Clock clock;

    LegalCosts(LoanChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Once per key.
     *
     * @throws IllegalStateException when the books refuse it: people look at it before the step goes on
     */
    void charge(String loanId, String key, Money costs, String because) {
        if (!costs.isPositive()) {
            return;
        }
        String today = LocalDate.now(clock).toString();
        String text = JsonNodeFactory.instance
                .objectNode()
                .put("type", "CHARGE")
                .put("key", key)
                .put("on", today)
                .put("recordedOn", today)
                .put("component", "FEE")
                .put("due", today)
                .put("amount", costs.major())
                .toString();
        ChangeOutcome outcome = changes.book(new ChangeOrder(
                loanId, key, "CHARGE", because, EventTexts.read("[" + text + "]", costs.currency()), List.of(text)));
        if (outcome instanceof ChangeOutcome.Refused refused) {
            throw new IllegalStateException("costs of " + key + ": " + refused.rule());
        }
    }
}
