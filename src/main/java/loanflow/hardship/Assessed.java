package loanflow.hardship;

/**
 * What somebody found out, or the borrower said.
 *
 * @param by name of the caller or of the member of staff
 */
record Assessed(HardshipFinding finding, Affordability month, String by) {}
