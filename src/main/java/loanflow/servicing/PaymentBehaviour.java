package loanflow.servicing;

/**
 * How a person has paid all loans with us until today: inputs of a collection card (DOMAIN §10.5).
 *
 * @param accountDays days since the first payout
 * @param lateDays days by which paid instalments were late, in sum
 * @param dueInstalments instalments that have fallen due and are paid
 * @param onTimeInstalments of these, paid on or before their due date
 * @param worstDaysPastDue highest days past due that any loan ever reached, today's included
 */
public record PaymentBehaviour(
        long accountDays, long lateDays, long dueInstalments, long onTimeInstalments, long worstDaysPastDue) {

    /** Late days by account days, 0 on the day of the payout. */
    public double delayDaysRatio() {
        return accountDays == 0 ? 0 : (double) lateDays / accountDays;
    }

    /** 1 without repayment history: the card corrects for a first instalment by a bin of its own. */
    public double onTimeRatio() {
        return dueInstalments == 0 ? 1 : (double) onTimeInstalments / dueInstalments;
    }
}
