package loanflow.money;

/**
 * Money at a time in unit periods from the first payout.
 *
 * @param amount what the customer pays; negative for what he receives
 */
public record UnitFlow(UnitTime time, Money amount) {}
