package loanflow.disbursement;

import java.util.List;

/** Which kind of lender would lend: it decides the rate cap before the price is made. */
public sealed interface Preselection {

    /**
     * A funder would take the loan.
     *
     * @param lenderType code as in table {@code rate-cap}
     */
    record Preselected(String funderId, String lenderType) implements Preselection {}

    /**
     * No source of money fits.
     *
     * @param checks codes of table {@code funding-rules} that stood in the way
     */
    record NoFunder(List<String> checks) implements Preselection {}
}
