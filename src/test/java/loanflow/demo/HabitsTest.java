package loanflow.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What month ends show of people who pay by these habits, against the simulated roll rates of DOMAIN §2. */
class HabitsTest {

    private static final double[] ROLL_RATES = {0.06, 0.50, 0.77, 0.89, 0.95, 0.97};
    private static final int LOANS = 400_000;
    private static final int DAYS_OF_A_BUCKET = 30;

    private final Draw draw = new Draw(7);
    private final Habits habits = new Habits(draw);

    /** Each loan has one instalment due on a day of a month of 30 days, and is looked at at each month's end. */
    @Test
    void monthEndsShowTheRollRatesOfTheDomain() {
        long[] seen = new long[ROLL_RATES.length + 1];
        for (int loan = 0; loan < LOANS; loan++) {
            int due = draw.between(0, DAYS_OF_A_BUCKET - 1, "due", loan);
            int late = habits.daysLate(Person.PREFIX + loan, 1);
            seen[0]++;
            for (int month = 1; month <= ROLL_RATES.length; month++) {
                // From the 1st to the 30th day past due at the first month end: M1, a month later M2.
                seen[month] += late > month * DAYS_OF_A_BUCKET - due ? 1 : 0;
            }
        }
        for (int bucket = 0; bucket < ROLL_RATES.length; bucket++) {
            assertThat((double) seen[bucket + 1] / seen[bucket])
                    .as("M%d to M%d", bucket, bucket + 1)
                    .isCloseTo(ROLL_RATES[bucket], within(0.015));
        }
    }

    @Test
    void mostPayOnTheDayAndWhoForgotPaysWithinTheDaysOfGrace() {
        int[] late = IntStream.range(0, 10_000)
                .map(loan -> habits.daysLate(Person.PREFIX + loan, 2))
                .toArray();

        assertThat(IntStream.of(late).filter(days -> days == 0).count()).isBetween(7_900L, 8_500L);
        assertThat(IntStream.of(late).filter(days -> days > 0 && days <= 3).count())
                .isBetween(700L, 1_200L);
    }

    @Test
    void theFirstPioneersStopForGood() {
        assertThat(habits.daysLate("PORTFOLIO-P0000", 1)).isEqualTo(Habits.NEVER);
        assertThat(habits.daysLate("PORTFOLIO-P0002", 3)).isZero();
        assertThat(habits.daysLate("PORTFOLIO-P0002", 4)).isEqualTo(Habits.NEVER);
    }
}
