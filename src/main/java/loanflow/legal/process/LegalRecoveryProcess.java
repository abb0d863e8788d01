package loanflow.legal.process;

import loanflow.legal.LegalEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of {@code legal-recovery}. Business key: the claim. */
final class LegalRecoveryProcess {

    static final String CLAIM_OPENED = "ClaimOpened";
    static final String CLAIM_CHANGED = "ClaimChanged";

    /** WAIT, NOTICE, FILE, PLACE or CLOSE, by table {@code legal-step}. */
    static final ProcessVariable<String> STEP = ProcessVariable.text("legalStep");

    /** ARBITRATION, LITIGATION or another way of table {@code legal-route}. */
    static final ProcessVariable<String> ROUTE = ProcessVariable.text("legalRoute");

    static final ProcessVariable<String> NEXT_AT = ProcessVariable.text("legalNextAt");

    /** Why the claim closes. */
    static final ProcessVariable<String> END = ProcessVariable.text("legalEnd");

    static final ProcessVariable<LegalEvidence> EVIDENCE = ProcessVariable.json("legalEvidence", LegalEvidence.class);

    /** From the forms: FILE, PLACE or ENFORCE, or why not. */
    static final ProcessVariable<String> FILING_ANSWER = ProcessVariable.text("filingAnswer");

    static final ProcessVariable<String> PLACEMENT_ANSWER = ProcessVariable.text("placementAnswer");
    static final ProcessVariable<String> ENFORCEMENT_ANSWER = ProcessVariable.text("enforcementAnswer");

    static final ProcessVariable<Boolean> AWARD_TO_ENFORCE = ProcessVariable.flag("awardToEnforce");

    /** The tribunal's reference of that award. */
    static final ProcessVariable<String> AWARD = ProcessVariable.text("legalAward");

    private LegalRecoveryProcess() {}
}
