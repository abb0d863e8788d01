package loanflow.disbursement;

import loanflow.workflow.InboxMessage;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Brings questions to funders, through the outbox. */
@Component
class FunderQuestions implements OutboxHandler {

    static final String KIND = "funder-question";

    private final Outbox outbox;
    private final FunderPort funder;

    FunderQuestions(Outbox outbox, FunderPort funder) {
        this.outbox = outbox;
        this.funder = funder;
    }

    void ask(Order order, FunderChoice choice) {
        FunderQuestion question = new FunderQuestion(
                choice.key(),
                choice.id(),
                order.applicationId(),
                choice.funderId(),
                choice.amountFen(),
                order.currency(),
                order.terms().signedRate().toBps(),
                order.terms().request().termMonths(),
                order.terms().band());
        outbox.send(new OutboxMessage(KIND, choice.key(), Json.write(question)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        FunderQuestion question = Json.read(message.body(), FunderQuestion.class);
        return switch (funder.ask(question)) {
            case APPROVE -> new Delivery.Answered(answer(question, true));
            case REFUSE -> new Delivery.Answered(answer(question, false));
            case LATER -> new Delivery.Sent();
            case UNCLEAR -> new Delivery.TryLater("FUNDER_UNCLEAR");
        };
    }

    private static InboxMessage answer(FunderQuestion question, boolean approved) {
        return new InboxMessage(
                FunderAnswers.SOURCE, question.key(), Json.write(new FunderAnswer(question.key(), approved)));
    }
}
