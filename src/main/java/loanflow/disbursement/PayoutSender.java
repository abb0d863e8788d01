package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.disbursement.PayoutProvider.Answer;
import org.springframework.stereotype.Component;

/**
 * Tells the provider to pay. After an unclear answer the provider is asked by our reference before anything else. What it
 * was never told is stopped here when the funder may not lend any more.
 */
@Component
class PayoutSender extends PayoutTalk {

    static final String KIND = "payout";

    /** Our own word, as if the provider had rejected: nothing went out. */
    static final String STOPPED = "FUNDER_BANNED";

    private final PayoutProvider provider;
    private final Payouts payouts;
    private final Clock clock;

    PayoutSender(PayoutProvider provider, Payouts payouts, Clock clock) {
        super(KIND);
        this.provider = provider;
        this.payouts = payouts;
        this.clock = clock;
    }

    @Override
    Answer ask(PayoutInstruction instruction) {
        if (!payouts.mayTell(instruction.key(), LocalDate.now(clock), clock.instant())) {
            return new Answer.Known(
                    PayoutStatus.REJECTED, "not-told", instruction.amountFen(), instruction.currency(), STOPPED);
        }
        Answer answer = provider.pay(instruction);
        return answer instanceof Answer.Known ? answer : provider.find(instruction.key());
    }
}
