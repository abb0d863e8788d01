package loanflow.disbursement;

import loanflow.disbursement.PayoutProvider.Answer;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;

/** A message to the provider about one payout, and what becomes of the provider's answer. */
abstract class PayoutTalk implements OutboxHandler {

    private final String kind;

    PayoutTalk(String kind) {
        this.kind = kind;
    }

    /** What the provider says of this payout. */
    abstract Answer ask(PayoutInstruction instruction);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Delivery deliver(OutboxMessage message) {
        PayoutInstruction instruction = Json.read(message.body(), PayoutInstruction.class);
        Answer answer = ask(instruction);
        if (answer instanceof Answer.Known known) {
            return known.status() == PayoutStatus.ACCEPTED
                    ? new Delivery.Sent()
                    : new Delivery.Answered(
                            PayoutAnswer.of(instruction.key(), known).message());
        }
        return new Delivery.TryLater(answer instanceof Answer.Unclear unclear ? unclear.reason() : "NOT_FOUND");
    }
}
