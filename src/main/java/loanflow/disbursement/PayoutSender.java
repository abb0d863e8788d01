package loanflow.disbursement;

import loanflow.disbursement.PayoutProvider.Answer;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Tells the provider to pay. After an unclear answer the provider is asked by our reference before anything else. */
@Component
class PayoutSender implements OutboxHandler {

    static final String KIND = "payout";

    private final PayoutProvider provider;

    PayoutSender(PayoutProvider provider) {
        this.provider = provider;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        PayoutInstruction instruction = Json.read(message.body(), PayoutInstruction.class);
        Answer answer = provider.pay(instruction);
        return delivery(instruction, answer instanceof Answer.Known ? answer : provider.find(instruction.key()));
    }

    static OutboxHandler.Delivery delivery(PayoutInstruction instruction, Answer answer) {
        if (answer instanceof Answer.Known known) {
            return known.status() == PayoutStatus.ACCEPTED
                    ? new Delivery.Sent()
                    : new Delivery.Answered(
                            PayoutAnswer.of(instruction.key(), known).message());
        }
        return new Delivery.TryLater(answer instanceof Answer.Unclear unclear ? unclear.reason() : "NOT_FOUND");
    }
}
