package loanflow.servicing;

/**
 * How a loan's first due dates went: inputs of table {@code observation}.
 *
 * @param observed whether the observation goes on
 * @param duesJudged of the first three due dates those whose days of grace have passed
 * @param lateDues of these, not paid within the days of grace
 * @param worstDaysLate that the loan ever was, today's included
 * @param otherRisk the borrower is in arrears with another loan, on hold, disputing or complaining
 * @param touched the friendly message was sent
 */
public record ObservationSignals(
        boolean observed, long duesJudged, long lateDues, long worstDaysLate, boolean otherRisk, boolean touched) {}
