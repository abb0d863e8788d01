package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Holds the money of a funder for an order, and asks it where it decides itself. */
@Component
class FunderHold {

    private final Funders funders;
    private final FunderChoices choices;
    private final FunderQuestions questions;
    private final Clock clock;

    FunderHold(Funders funders, FunderChoices choices, FunderQuestions questions, Clock clock) {
        this.funders = funders;
        this.choices = choices;
        this.questions = questions;
        this.clock = clock;
    }

    /** The money has been taken out of the funder's limits already. */
    FundingOutcome hold(Order order, Funder funder) {
        FunderChoice choice =
                choices.add(order, funder.id(), funder.ownApproval() ? "ASKED" : "RESERVED", LocalDate.now(clock));
        if (funder.ownApproval()) {
            questions.ask(order, choice);
        }
        return outcome(choice);
    }

    FundingOutcome outcome(FunderChoice choice) {
        String lenderType = funders.get(choice.funderId()).lenderType();
        return choice.isReserved()
                ? new FundingOutcome.Reserved(choice.funderId(), lenderType)
                : new FundingOutcome.Asked(choice.funderId(), lenderType);
    }
}
