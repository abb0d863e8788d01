package loanflow.servicing;

/**
 * Loans by id: how set-based work is narrowed to one loan, or halved to find the one that fails.
 *
 * @param from first id that counts
 * @param before first id that does not count any more
 */
record LoanRange(String from, String before) {

    static final LoanRange ALL = new LoanRange("", "zzzz");

    static LoanRange only(String loanId) {
        return new LoanRange(loanId, loanId + "0");
    }
}
