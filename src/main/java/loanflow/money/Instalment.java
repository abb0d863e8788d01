package loanflow.money;

import java.time.LocalDate;

/**
 * One line of a repayment schedule.
 *
 * @param number from 1
 * @param dueDate the day on which it must be paid; a day later it is one day past due
 * @param principal part that repays the loan, never negative
 * @param interest part that pays for the period that ends on the due date, never negative
 */
public record Instalment(int number, LocalDate dueDate, Money principal, Money interest) {

    public Instalment {
        if (number < 1) {
            throw new IllegalArgumentException("number: must start at 1");
        }
        if (principal.isNegative() || interest.isNegative()) {
            throw new IllegalArgumentException("instalment " + number + ": must not be negative");
        }
    }

    public Money total() {
        return principal.plus(interest);
    }
}
