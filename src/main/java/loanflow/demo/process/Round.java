package loanflow.demo.process;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import loanflow.demo.Draw;
import loanflow.demo.Standing;

/** One round of the people through their queues. */
record Round(Draw draw, LocalDate today, LocalDate lastDay, Map<String, Standing> applications) {

    long daysLeft() {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
