package loanflow.servicing.process;

import loanflow.workflow.ProcessVariable;

/** Contract of {@code end-of-day}. Business key: the business date that is worked on. */
final class EndOfDayProcess {

    static final String KEY = "end-of-day";

    static final ProcessVariable<String> BUSINESS_DATE = ProcessVariable.text("businessDate");
    static final ProcessVariable<Boolean> BEHIND = ProcessVariable.flag("behind");

    private EndOfDayProcess() {}
}
