package loanflow.disbursement.process;

import loanflow.workflow.ProcessVariable;

/** Contract of {@code funder-ban}. Business key: the ban. */
final class FunderBanProcess {

    static final String BAN_IMPOSED = "FunderBanImposed";

    /** First moment of its first day. */
    static final ProcessVariable<String> BAN_BEGINS = ProcessVariable.text("banBegins");

    /** Whether anything is still reserved at a source that may not lend. */
    static final ProcessVariable<Boolean> MORE_RESERVED = ProcessVariable.flag("moreReserved");

    private FunderBanProcess() {}
}
