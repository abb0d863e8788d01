package loanflow.disbursement;

import loanflow.disbursement.PayoutProvider.Answer;
import org.springframework.stereotype.Component;

/** Asks the provider about a payout by our reference. What it never got is sent again, under the same key. */
@Component
class PayoutQuery extends PayoutTalk {

    static final String KIND = "payout-query";

    private final PayoutProvider provider;

    PayoutQuery(PayoutProvider provider) {
        super(KIND);
        this.provider = provider;
    }

    @Override
    Answer ask(PayoutInstruction instruction) {
        Answer answer = provider.find(instruction.key());
        return answer instanceof Answer.NotFound ? provider.pay(instruction) : answer;
    }
}
