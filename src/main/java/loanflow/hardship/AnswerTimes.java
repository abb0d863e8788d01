package loanflow.hardship;

import java.time.LocalDate;

/** Until when the borrower is answered in time, and from when on a supervisor sees to it. */
public record AnswerTimes(LocalDate answerBy, LocalDate escalateOn) {}
