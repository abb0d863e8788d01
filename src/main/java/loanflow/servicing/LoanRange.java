package loanflow.servicing;

/**
 * Loans by id: how set-based work is narrowed to one loan, or halved to find the one that fails.
 *
 * @param from first id that counts
 * @param before first id that does not count any more
 */
record LoanRange(String from, String before) {

    static final LoanRange ALL = new LoanRange("", "zzzz");

    /** Whether it is that of {@link #only one loan}. */
    boolean isOne() {
        return before.equals(from + "0");
    }

    static LoanRange only(String loanId) {
        return new LoanRange(loanId, loanId + "0");
    }
}
