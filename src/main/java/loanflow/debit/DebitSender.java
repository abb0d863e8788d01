package loanflow.debit;

import java.util.Optional;
import loanflow.debit.DebitProvider.Answer;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Asks the provider to draw. After an unclear answer it is asked again under the same key. */
@Component
class DebitSender implements OutboxHandler {

    static final String KIND = "direct-debit";

    private final DebitProvider provider;
    private final DebitRun run;

    DebitSender(DebitProvider provider, DebitRun run) {
        this.provider = provider;
        this.run = run;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        Optional<DebitRun.Question> question = run.begin(message.key());
        if (question.isEmpty()) {
            return new Delivery.Sent();
        }
        DebitRun.Question asked = question.get();
        Answer answer = provider.collect(asked.key(), asked.accountToken(), asked.amount());
        if (answer instanceof Answer.Unclear unclear) {
            return new Delivery.TryLater(unclear.reason());
        }
        return new Delivery.Answered(new InboxMessage(
                DebitAnswers.SOURCE,
                asked.key(),
                answer instanceof Answer.Refused refused ? DebitAnswers.refused(refused.reason()) : "{}"));
    }
}
