package loanflow.complaint;

import java.time.LocalDate;

/**
 * Who answers and until when, by table {@code complaint-handling}.
 *
 * @param escalateOn day from which the other group decides
 */
public record Handling(String group, String escalationGroup, LocalDate answerBy, LocalDate escalateOn) {}
