package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/**
 * One payment of a schedule and what it leaves.
 *
 * @param actuarialInterest interest of the period by the day, exact minor units
 * @param interestBalance interest that is left, exact minor units
 */
public record ScheduleRow(
        int day,
        Money payment,
        BigDecimal actuarialInterest,
        Money interest,
        Money principal,
        BigDecimal interestBalance,
        Money principalBalance) {}
