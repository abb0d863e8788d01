package loanflow.disbursement;

import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Takes a funder's answer in. Answers to questions that are no longer open change nothing. */
@Component
class FunderAnswers implements InboxHandler {

    static final String SOURCE = "funder";

    private final FunderChoices choices;
    private final Funding funding;
    private final DisbursementProcesses processes;

    FunderAnswers(FunderChoices choices, Funding funding, DisbursementProcesses processes) {
        this.choices = choices;
        this.funding = funding;
        this.processes = processes;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Handling handle(InboxMessage message) {
        FunderAnswer answer = Json.read(message.body(), FunderAnswer.class);
        FunderChoice choice = choices.lock(answer.choiceId()).orElse(null);
        if (choice == null) {
            return Handling.REJECTED;
        }
        if (!choice.state().equals("ASKED")) {
            return Handling.DONE;
        }
        choices.answered(choice, answer.approved() ? "APPROVE" : "REFUSE");
        if (answer.approved()) {
            choices.move(choice, "RESERVED", "APPROVED");
        } else {
            funding.free(choice, "REFUSED", "REFUSED");
        }
        return processes.funderAnswered(choice.applicationId(), answer.approved()) ? Handling.DONE : Handling.NOT_YET;
    }
}
