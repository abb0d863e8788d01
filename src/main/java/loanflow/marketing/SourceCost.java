package loanflow.marketing;

import java.time.LocalDate;
import loanflow.money.Money;

/**
 * What was spent on a source.
 *
 * @param amount below zero: takes back what was noted by mistake
 * @param because for people; no personal data
 */
public record SourceCost(String source, LocalDate day, Money amount, String because) {}
