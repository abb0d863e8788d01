package loanflow.disbursement;

import java.time.Clock;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Tells the provider through the outbox: what to pay, and what to look up. */
@Component
class PayoutInstructions {

    private final Payouts payouts;
    private final Outbox outbox;
    private final Clock clock;

    PayoutInstructions(Payouts payouts, Outbox outbox, Clock clock) {
        this.payouts = payouts;
        this.outbox = outbox;
        this.clock = clock;
    }

    Instruction send(Order order, FunderChoice choice, int attempt) {
        if (!order.terms().netPaid().equals(order.terms().principal())) {
            throw new IllegalStateException("payout is not the whole principal (Civil Code art. 670)");
        }
        Payout payout = payouts.add(order, choice.funderId(), attempt, clock.instant());
        outbox.send(new OutboxMessage(PayoutSender.KIND, payout.key(), Json.write(payout.instruction())));
        return new Instruction.Instructed();
    }

    Instruction askAbout(Payout payout) {
        int query = payouts.countQuery(payout);
        outbox.send(new OutboxMessage(PayoutQuery.KIND, payout.key() + "-q" + query, Json.write(payout.instruction())));
        return new Instruction.Instructed();
    }
}
