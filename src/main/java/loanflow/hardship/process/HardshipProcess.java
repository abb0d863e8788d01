package loanflow.hardship.process;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import loanflow.hardship.Affordability;
import loanflow.hardship.HardshipEvidence;
import loanflow.money.Money;
import loanflow.workflow.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Contract of {@code hardship}. Business key: the request. */
final class HardshipProcess {

    static final String HARDSHIP_ASKED = "HardshipAsked";
    static final String OFFER_ACCEPTED = "HardshipOfferAccepted";
    static final String OFFER_DECLINED = "HardshipOfferDeclined";

    static final ProcessVariable<String> ANSWER_BY = ProcessVariable.text("answerBy");
    static final ProcessVariable<String> ESCALATE_AT = ProcessVariable.text("escalateAt");
    static final ProcessVariable<HardshipEvidence> EVIDENCE =
            ProcessVariable.json("hardshipEvidence", HardshipEvidence.class);

    /** From the forms of the assessment: PROVED, NOT_PROVED or GRAVE, and the month of the borrower. */
    static final ProcessVariable<String> FINDING = ProcessVariable.text("hardshipFinding");

    static final ProcessVariable<String> INCOME = ProcessVariable.text("monthlyIncome");
    static final ProcessVariable<String> LIVING_COSTS = ProcessVariable.text("livingCosts");
    static final ProcessVariable<String> OTHER_DEBTS = ProcessVariable.text("otherDebts");

    static final ProcessVariable<String> OFFER = ProcessVariable.text("hardshipOffer");
    /** Inputs of table {@code hardship-authority}. */
    static final ProcessVariable<String> OFFER_AUTHORITY = ProcessVariable.text("offerAuthority");

    static final ProcessVariable<Boolean> AFFORDABLE = ProcessVariable.flag("affordable");
    static final ProcessVariable<Long> PENALTY_GIVEN_UP = ProcessVariable.number("penaltyGivenUpFen");

    /** From the form: AGREE, or why not. */
    static final ProcessVariable<String> APPROVAL = ProcessVariable.text("hardshipApproval");

    static final ProcessVariable<Boolean> OFFER_MADE = ProcessVariable.flag("offerMade");
    static final ProcessVariable<String> OFFER_ENDS_AT = ProcessVariable.text("offerEndsAt");
    /** SENT, DENIED on all channels, or DEFER. */
    static final ProcessVariable<String> ANSWER_SENT = ProcessVariable.text("answerSent");

    static final ProcessVariable<String> ANSWER_AGAIN_AT = ProcessVariable.text("answerAgainAt");
    static final ProcessVariable<Boolean> PLAN_BOOKED = ProcessVariable.flag("planBooked");
    static final ProcessVariable<String> PLAN_LOOK_AT = ProcessVariable.text("planLookAt");
    /** OPEN, KEPT or BROKEN. */
    static final ProcessVariable<String> PLAN_STATE = ProcessVariable.text("planState");

    static final ProcessVariable<String> REST_UNTIL = ProcessVariable.text("restUntil");
    /** From the form: KEEP or END. */
    static final String REST_DECISION = "restDecision";

    private HardshipProcess() {}

    /** The month as it was typed; what was not asked for is nothing. The variables end here. */
    static Affordability month(DelegateExecution execution, Currency currency) {
        return new Affordability(
                taken(INCOME, execution, currency),
                taken(LIVING_COSTS, execution, currency),
                taken(OTHER_DEBTS, execution, currency));
    }

    private static Money taken(ProcessVariable<String> field, DelegateExecution execution, Currency currency) {
        Optional<String> typed = field.find(execution);
        execution.removeVariable(field.name());
        return typed.map(text -> Money.of(new BigDecimal(text), currency)).orElse(Money.zero(currency));
    }

    /** Who completed the last task. */
    static String person(DelegateExecution execution) {
        return Optional.ofNullable(execution
                        .getProcessEngineServices()
                        .getIdentityService()
                        .getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> new IllegalStateException("hardship is assessed by persons only"));
    }
}
