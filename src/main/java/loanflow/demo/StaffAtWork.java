package loanflow.demo;

import java.time.LocalDate;
import java.util.Map;

/** The people who decide, each in the queues of his group and with no more rights than that. */
public interface StaffAtWork {

    /**
     * They work on what waits for them.
     *
     * @param lastDay of the portfolio
     * @param applications by their ids
     * @return how many tasks were done
     */
    int work(Draw draw, LocalDate today, LocalDate lastDay, Map<String, Standing> applications);

    /** In the evening, when people are at home, only those who search for borrowers that have vanished. */
    int search(Draw draw, LocalDate today, LocalDate lastDay, Map<String, Standing> applications);
}
