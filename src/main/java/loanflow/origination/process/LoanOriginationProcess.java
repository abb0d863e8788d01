package loanflow.origination.process;

import loanflow.workflow.ProcessVariable;

/** Contract of the diagram {@code bpmn/loan-origination.bpmn}: its names, as the code says them. */
final class LoanOriginationProcess {

    static final String KEY = "loan-origination";

    static final String APPLICATION_SUBMITTED = "ApplicationSubmitted";
    static final String REFUSAL_REPLACED = "RefusalReplaced";
    static final String PAPERS_UPLOADED = "PapersUploaded";
    static final String OFFER_ACCEPTED = "OfferAccepted";
    static final String OFFER_DECLINED = "OfferDeclined";
    static final String OTHER_OFFER_ASKED = "OtherOfferAsked";
    static final String COOLING_OFF_WAIVED = "CoolingOffWaived";
    static final String APPLICATION_WITHDRAWN = "ApplicationWithdrawn";

    static final ProcessVariable<Boolean> CONSENT_GIVEN = ProcessVariable.flag("consentGiven");
    /** PASS or REJECT, from {@code screening}. */
    static final ProcessVariable<String> SCREENING_OUTCOME = ProcessVariable.text("screeningOutcome");
    /** PASS, STEP_UP or REVIEW, from {@code screening}. */
    static final ProcessVariable<String> FRAUD_BAND = ProcessVariable.text("fraudBand");

    static final ProcessVariable<Boolean> PAPERS_COMPLETE = ProcessVariable.flag("papersComplete");
    static final ProcessVariable<Boolean> FUNDER_FOUND = ProcessVariable.flag("funderFound");
    /** APPROVE, REFUSE or PAPERS, from {@code underwriting}. */
    static final ProcessVariable<String> UNDERWRITING_OUTCOME = ProcessVariable.text("underwritingOutcome");
    /** ISO-8601 with offset: when the offer's one timer goes off. */
    static final ProcessVariable<String> NEXT_STEP_AT = ProcessVariable.text("nextStepAt");
    /** REMIND or EXPIRE: what is due then. */
    static final ProcessVariable<String> OFFER_STEP = ProcessVariable.text("offerStep");

    static final ProcessVariable<Boolean> OFFER_STANDS = ProcessVariable.flag("offerStands");
    /** ISO-8601 with offset. */
    static final ProcessVariable<String> COOLING_OFF_ENDS_AT = ProcessVariable.text("coolingOffEndsAt");
    /** PAID, NEW_OFFER or CANCELLED, from {@code disbursement}. */
    static final ProcessVariable<String> PAYOUT_OUTCOME = ProcessVariable.text("payoutOutcome");
    /** Type of the funder that is preselected, then of the one that paid or needs a new offer ({@code disbursement}). */
    static final ProcessVariable<String> LENDER_TYPE = ProcessVariable.text("lenderType");

    private LoanOriginationProcess() {}
}
