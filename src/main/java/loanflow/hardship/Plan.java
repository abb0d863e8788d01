package loanflow.hardship;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * A plan that the account allows.
 *
 * @param instalment the largest that is to come
 * @param affordable whether the month carries it
 * @param givenUp penalty interest that is no longer owed with it
 */
record Plan(PlanTerms terms, Money instalment, LocalDate lastDue, boolean affordable, Money givenUp) {}
