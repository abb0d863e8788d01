package loanflow.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loanflow.access.DemoUsers;
import loanflow.demo.JdbcLives.Due;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How people pay, as {@link Habits} say, and what a court gets from those who do not. */
@Component
@Profile("demo")
class Borrowers {

    private static final Logger LOG = LoggerFactory.getLogger(Borrowers.class);

    /** Days after which somebody whose loan was written off pays something after all. */
    private static final int RECOVERY_AFTER = 2;

    /** Of plans that were made for those who could not pay, so many are kept. */
    private static final double KEEPS_PLAN = 0.6;

    /** Days after which the court passes on what enforcement found, and its least and most in per cent of the debt. */
    private static final int PASSED_ON_AFTER = 1;

    private static final int FOUND_AT_LEAST = 1;
    private static final int FOUND_AT_MOST = 3;

    private static final Money SOMETHING = Money.ofMinor(30_000, Money.CNY);

    private final JdbcLives lives;
    private final Servicing servicing;

    Borrowers(JdbcLives lives, Servicing servicing) {
        this.lives = lives;
        this.servicing = servicing;
    }

    /** Everybody whose day it is pays all that is due, some all that they owe. */
    void pay(Draw draw, LocalDate today) {
        Habits habits = new Habits(draw);
        for (Due due : lives.due(today)) {
            long late = ChronoUnit.DAYS.between(due.due(), today);
            if (late >= daysLate(draw, habits, due)) {
                LoanPosition stands = servicing.position(due.loanId()).orElseThrow();
                pay(due, amount(stands, habits.settlesWith(due.reference(), due.instalment())), today);
            }
        }
        lives.enforced(today.minusDays(PASSED_ON_AFTER)).forEach(debt -> pay(debt, found(draw, debt), today));
        lives.writtenOff(today.minusDays(RECOVERY_AFTER)).forEach(gone -> pay(gone, SOMETHING, today));
    }

    /** Who has come to a court has little left. */
    private Money found(Draw draw, Due debt) {
        Money owed = servicing.position(debt.loanId()).orElseThrow().payOff();
        int percent = draw.between(FOUND_AT_LEAST, FOUND_AT_MOST, "found", debt.reference(), debt.due());
        return owed.times(BigDecimal.valueOf(percent, 2), RoundingMode.DOWN);
    }

    private static int daysLate(Draw draw, Habits habits, Due due) {
        return due.planned() && draw.happens(KEEPS_PLAN, "keeps plan", due.reference())
                ? 0
                : habits.daysLate(due.reference(), due.instalment());
    }

    private static Money amount(LoanPosition stands, boolean everything) {
        if (everything) {
            return stands.payOff();
        }
        Money due = stands.overdue();
        for (LoanPosition.Line line : stands.schedule()) {
            due = line.dueDate().equals(stands.asOf()) ? due.plus(line.open()) : due;
        }
        return due;
    }

    private void pay(Due due, Money amount, LocalDate today) {
        if (amount.isPositive()) {
            RepaymentOutcome outcome = servicing.repay(new RepaymentOrder(
                    due.loanId(),
                    DemoUsers.PARTNER_ID,
                    amount.major(),
                    "CNY",
                    due.reference() + "-" + due.instalment() + "-" + today,
                    null));
            if (outcome instanceof RepaymentOutcome.Refused refused) {
                LOG.warn("payment not booked: {}", refused.reason());
            }
        }
    }
}
