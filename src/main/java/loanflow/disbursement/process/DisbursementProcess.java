package loanflow.disbursement.process;

import java.util.List;
import loanflow.workflow.ProcessVariable;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The contract between the diagram {@code disbursement} and its code. Business key: the application's id. */
final class DisbursementProcess {

    static final String KEY = "disbursement";

    static final String FUNDER_ANSWERED = "FunderAnswered";
    /** Message to a case whose payout waits for people: the money it holds may not be lent any more. */
    static final String FUNDER_BANNED = "FunderBanned";

    static final String PAYOUT_ANSWERED = "PayoutAnswered";
    /** Message to the running loan, business key the loan's id. */
    static final String PAYOUT_RETURNED = "PayoutReturned";

    /** RESERVED, ASKED, NEW_OFFER or NONE. */
    static final ProcessVariable<String> FUNDER_OUTCOME = ProcessVariable.text("funderOutcome");

    /** APPROVE or REFUSE. */
    static final ProcessVariable<String> FUNDER_ANSWER = ProcessVariable.text("funderAnswer");

    /** Code as in table {@code rate-cap}; goes back to the caller. */
    static final ProcessVariable<String> LENDER_TYPE = ProcessVariable.text("lenderType");

    /** CHOOSE or CANCEL, of form choose-funder. */
    static final ProcessVariable<String> FUNDER_DECISION = ProcessVariable.text("funderDecision");

    static final ProcessVariable<String> CHOSEN_FUNDER = ProcessVariable.text("chosenFunder");

    /** INSTRUCTED, BLOCKED, BANNED, CONFIRMED, REJECTED, RETURNED, OPEN, UNKNOWN or NONE. */
    static final ProcessVariable<String> PAYOUT_RESULT = ProcessVariable.text("payoutResult");

    /** RETRY, NEW_ACCOUNT or CANCEL, of form repair-payout. */
    static final ProcessVariable<String> REPAIR_DECISION = ProcessVariable.text("repairDecision");

    /** PAID, NEW_OFFER or CANCELLED; goes back to the caller. */
    static final ProcessVariable<String> PAYOUT_OUTCOME = ProcessVariable.text("payoutOutcome");

    static final ProcessVariable<Evidence> FUNDING_EVIDENCE = ProcessVariable.json("fundingEvidence", Evidence.class);

    static final ProcessVariable<Evidence> PAYOUT_EVIDENCE = ProcessVariable.json("payoutEvidence", Evidence.class);

    /** What people see before they decide: codes, nothing personal. */
    record Evidence(String situation, List<String> rules, List<Option> funders) {}

    /** One line of a drop-down list. */
    record Option(String label, String value) {}

    private DisbursementProcess() {}

    static String applicationId(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }
}
