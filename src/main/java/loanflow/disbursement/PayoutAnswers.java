package loanflow.disbursement;

import java.time.Clock;
import loanflow.disbursement.Payout.State;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Takes in what the provider says: early, late, twice or in the wrong order, it ends in one final state. */
@Component
class PayoutAnswers implements InboxHandler {

    static final String SOURCE = "payout";

    private final Payouts payouts;
    private final FunderChoices choices;
    private final Funding funding;
    private final DisbursementProcesses processes;
    private final Clock clock;

    PayoutAnswers(
            Payouts payouts, FunderChoices choices, Funding funding, DisbursementProcesses processes, Clock clock) {
        this.payouts = payouts;
        this.choices = choices;
        this.funding = funding;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Handling handle(InboxMessage message) {
        PayoutAnswer answer = Json.read(message.body(), PayoutAnswer.class);
        Payout payout = payouts.lock(answer.key()).orElse(null);
        if (payout == null || !payout.isOf(answer.amountFen(), answer.currency())) {
            return Handling.REJECTED;
        }
        return switch (Transition.of(payout.state(), answer.status())) {
            case NONE -> Handling.DONE;
            case CONTRADICTION -> Handling.REJECTED;
            case END -> end(payout, answer);
            case RETURN -> takeBack(payout, answer);
        };
    }

    private Handling end(Payout payout, PayoutAnswer answer) {
        move(payout, answer);
        boolean stopped = PayoutSender.STOPPED.equals(answer.reason());
        if (stopped) {
            choices.holding(payout.applicationId()).ifPresent(funding::releaseBanned);
        }
        return known(processes.payoutAnswered(
                payout.applicationId(), stopped ? "BANNED" : answer.status().name()));
    }

    private Handling takeBack(Payout payout, PayoutAnswer answer) {
        move(payout, answer);
        return known(processes.payoutReturned(payout.loanId()));
    }

    private void move(Payout payout, PayoutAnswer answer) {
        payouts.move(
                payout,
                State.valueOf(answer.status().name()),
                answer.providerReference(),
                answer.reason(),
                clock.instant());
    }

    private static Handling known(boolean told) {
        return told ? Handling.DONE : Handling.NOT_YET;
    }
}
