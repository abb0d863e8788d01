package loanflow.disbursement;

import java.time.LocalDate;

/** What was taken from a source on a day, of what may be; minor units of its currency. */
public record FunderDay(String funderId, LocalDate day, long usedFen, long limitFen) {}
