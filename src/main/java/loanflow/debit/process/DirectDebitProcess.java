package loanflow.debit.process;

/** Contract of {@code direct-debit}. One instance per hour at which money may be drawn; it needs no variables. */
final class DirectDebitProcess {

    static final String KEY = "direct-debit";

    private DirectDebitProcess() {}
}
