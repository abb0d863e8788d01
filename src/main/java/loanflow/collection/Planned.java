package loanflow.collection;

import java.time.LocalDate;
import loanflow.contact.MessageTemplate;

/**
 * One action of a plan on its day.
 *
 * @param attempt 1, and one more each time the gate has put it off
 */
record Planned(ActionKind kind, MessageTemplate template, LocalDate on, int attempt) {}
