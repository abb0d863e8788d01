package loanflow.writeoff;

import java.util.Map;

/**
 * What table {@code write-off} asks about a late loan.
 *
 * @param worstDaysPastDue of all late loans of the borrower
 * @param principalFen the loan as it was paid out
 * @param recourseActions what collection has carried out and written down on cases with this loan
 * @param withLegal such a case was handed to law
 */
record WriteOffFacts(
        String loanId,
        long daysPastDue,
        long worstDaysPastDue,
        long principalFen,
        long recourseActions,
        boolean withLegal) {

    Map<String, Object> inputs(boolean smallLoansEarly) {
        return Map.of(
                "daysPastDue",
                daysPastDue,
                "worstDaysPastDue",
                worstDaysPastDue,
                "principalFen",
                principalFen,
                "recourseActions",
                recourseActions,
                "withLegal",
                withLegal,
                "smallLoansEarly",
                smallLoansEarly);
    }
}
