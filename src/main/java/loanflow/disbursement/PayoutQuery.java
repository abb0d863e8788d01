package loanflow.disbursement;

import loanflow.disbursement.PayoutProvider.Answer;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Asks the provider about a payout by our reference. What it never got is sent again, under the same key. */
@Component
class PayoutQuery implements OutboxHandler {

    static final String KIND = "payout-query";

    private final PayoutProvider provider;

    PayoutQuery(PayoutProvider provider) {
        this.provider = provider;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        PayoutInstruction instruction = Json.read(message.body(), PayoutInstruction.class);
        Answer answer = provider.find(instruction.key());
        return PayoutSender.delivery(
                instruction, answer instanceof Answer.NotFound ? provider.pay(instruction) : answer);
    }
}
