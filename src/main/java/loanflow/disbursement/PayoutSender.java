package loanflow.disbursement;

import loanflow.disbursement.PayoutProvider.Answer;
import org.springframework.stereotype.Component;

/** Tells the provider to pay. After an unclear answer the provider is asked by our reference before anything else. */
@Component
class PayoutSender extends PayoutTalk {

    static final String KIND = "payout";

    private final PayoutProvider provider;

    PayoutSender(PayoutProvider provider) {
        super(KIND);
        this.provider = provider;
    }

    @Override
    Answer ask(PayoutInstruction instruction) {
        Answer answer = provider.pay(instruction);
        return answer instanceof Answer.Known ? answer : provider.find(instruction.key());
    }
}
