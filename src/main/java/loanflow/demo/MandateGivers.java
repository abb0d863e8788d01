package loanflow.demo;

import java.time.LocalDate;
import java.util.stream.IntStream;
import loanflow.access.DemoUsers;
import loanflow.debit.Mandates;
import loanflow.demo.JdbcLives.Due;
import loanflow.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Some of those who always pay in time let us draw: who means to be late does not. */
@Component
@Profile("demo")
class MandateGivers {

    private static final Logger LOG = LoggerFactory.getLogger(MandateGivers.class);
    private static final double SHARE = 0.4;
    private static final int LONGEST_TERM = 12;
    private static final Money MOST = Money.ofMinor(2_000_000, Money.CNY);

    private final JdbcLives lives;
    private final Mandates mandates;

    MandateGivers(JdbcLives lives, Mandates mandates) {
        this.lives = lives;
        this.mandates = mandates;
    }

    /** Those whose loan was paid out on this day. */
    void give(Draw draw, LocalDate day) {
        Habits habits = new Habits(draw);
        for (Due loan : lives.paidOut(day)) {
            boolean reliable = IntStream.rangeClosed(1, LONGEST_TERM)
                    .allMatch(instalment -> habits.daysLate(loan.reference(), instalment) == 0);
            if (reliable && draw.happens(SHARE, "mandate", loan.reference())) {
                Mandates.Given given = mandates.give(
                        loan.loanId(), "portfolio-" + loan.reference(), MOST, "2026-01", DemoUsers.PARTNER_ID);
                LOG.debug("mandate of {}: {}", loan.reference(), given);
            }
        }
    }
}
