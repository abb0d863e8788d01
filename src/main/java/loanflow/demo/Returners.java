package loanflow.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loanflow.demo.JdbcLives.Invited;
import loanflow.money.Money;
import loanflow.renewal.RenewalAnswer;
import loanflow.renewal.Renewals;
import loanflow.workflow.NewIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who have paid back and come again. */
@Component
@Profile("demo")
class Returners {

    private static final Logger LOG = LoggerFactory.getLogger(Returners.class);

    private final JdbcLives lives;
    private final Renewals renewals;

    Returners(JdbcLives lives, Renewals renewals) {
        this.lives = lives;
        this.renewals = renewals;
    }

    /** Two of three who are invited ask for the next loan within some days. */
    void ask(Draw draw, LocalDate today) {
        for (Invited invited : lives.invited()) {
            String next = invited.reference() + "-N";
            long since = ChronoUnit.DAYS.between(invited.since(), today);
            if (draw.happens(0.66, "returns", next) && since >= draw.between(2, 9, "after", next)) {
                Money amount = Money.ofMinor(invited.limitFen(), Money.CNY);
                RenewalAnswer answer = NewIds.seeded(
                        draw.number("again", next),
                        () -> renewals.request(invited.loanId(), new Wishes(draw).again(number(next), next, amount)));
                if (answer instanceof RenewalAnswer.Refused refused) {
                    LOG.info("no next loan: {}", refused.rule());
                }
            }
        }
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.replaceAll("\\D", ""));
    }
}
