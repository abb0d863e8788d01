package loanflow.change.process;

import loanflow.change.ChangeEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of the diagram {@code bpmn/loan-change.bpmn}; business key is the id of the change. */
final class LoanChangeProcess {

    static final String CHANGE_ASKED = "ChangeAsked";

    static final ProcessVariable<String> CHANGE_KIND = ProcessVariable.text("changeKind");
    static final ProcessVariable<Long> AMOUNT = ProcessVariable.number("amountFen");
    static final ProcessVariable<Long> PRINCIPAL_WAIVED = ProcessVariable.number("principalWaivedFen");
    /** A number between 0 and 1, for the owner's table. */
    static final String DISCOUNT_SHARE = "discountShare";

    static final ProcessVariable<Long> EXTENSIONS_USED = ProcessVariable.number("extensionsUsed");
    static final ProcessVariable<Long> PERIODS = ProcessVariable.number("periods");
    static final ProcessVariable<Long> DAYS_PAST_DUE = ProcessVariable.number("daysPastDue");

    /** User id of who asked: he may do none of the tasks. */
    static final ProcessVariable<String> ASKED_BY = ProcessVariable.text("askedBy");

    static final ProcessVariable<Boolean> SENDS_MONEY = ProcessVariable.flag("sendsMoney");
    static final ProcessVariable<ChangeEvidence> EVIDENCE =
            ProcessVariable.json("changeEvidence", ChangeEvidence.class);

    /** Result of table {@code change-authority}. */
    static final ProcessVariable<String> AUTHORITY = ProcessVariable.text("changeAuthority");

    /** NONE, ONE or TWO persons confirm. */
    static final ProcessVariable<String> CONFIRMATIONS = ProcessVariable.text("confirmations");

    static final ProcessVariable<String> FIRST_GROUP = ProcessVariable.text("firstGroup");
    static final ProcessVariable<String> SECOND_GROUP = ProcessVariable.text("secondGroup");

    /** From the forms: AGREE or REFUSE. */
    static final ProcessVariable<String> FIRST_ANSWER = ProcessVariable.text("changeAnswer");

    static final ProcessVariable<String> SECOND_ANSWER = ProcessVariable.text("secondAnswer");

    /** From the form of the payment: SENT or NOT_SENT, and the bank's reference. */
    static final ProcessVariable<String> SENDING = ProcessVariable.text("sending");

    static final ProcessVariable<String> SENT_AS = ProcessVariable.text("sentAs");

    /** RECORDED, or REFERENCE_TAKEN by other money. */
    static final ProcessVariable<String> SENDING_RESULT = ProcessVariable.text("sendingResult");

    /** BOOKED or NOT_POSSIBLE. */
    static final ProcessVariable<String> RESULT = ProcessVariable.text("changeResult");

    private LoanChangeProcess() {}
}
