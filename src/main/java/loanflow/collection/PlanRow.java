package loanflow.collection;

import loanflow.contact.MessageTemplate;

/**
 * A row of table {@code collection-plan}.
 *
 * @param day days past due of the first time
 * @param everyDays again after so many days, 0 for once
 */
record PlanRow(ActionKind kind, long day, long everyDays, MessageTemplate template) {}
