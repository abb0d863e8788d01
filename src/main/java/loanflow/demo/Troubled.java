package loanflow.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loanflow.access.DemoUsers;
import loanflow.complaint.ComplaintSubject;
import loanflow.complaint.Complaints;
import loanflow.demo.JdbcLives.Due;
import loanflow.hardship.HardshipAnswer;
import loanflow.hardship.HardshipCause;
import loanflow.hardship.HardshipWish;
import loanflow.hardship.Hardships;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Borrowers in arrears who ask for another way to pay, and who complain. */
@Component
@Profile("demo")
class Troubled {

    private static final Logger LOG = LoggerFactory.getLogger(Troubled.class);

    /** Of the instalments that are late so long, so many bring a request or a complaint. */
    private static final double ASKS = 0.3;

    private static final double COMPLAINS = 0.25;

    /** Shares of those who are offered a plan, each including the one before it; the others say nothing. */
    private static final double ACCEPTS = 0.75;

    private static final double DECLINES = 0.9;

    private final JdbcLives lives;
    private final Hardships hardships;
    private final Complaints complaints;

    Troubled(JdbcLives lives, Hardships hardships, Complaints complaints) {
        this.lives = lives;
        this.hardships = hardships;
        this.complaints = complaints;
    }

    /** Everybody whose day it is asks, complains, or answers an offer. */
    void speak(Draw draw, LocalDate today) {
        lives.offered().forEach(offered -> answer(draw, offered));
        for (Due due : lives.due(today)) {
            long late = ChronoUnit.DAYS.between(due.due(), today);
            if (isTheDay(draw, "hardship", ASKS, due, late)) {
                ask(draw, due);
            }
            if (isTheDay(draw, "complaint", COMPLAINS, due, late)) {
                complain(draw, due, today);
            }
        }
    }

    private static boolean isTheDay(Draw draw, String what, double share, Due due, long late) {
        return late == draw.between(4, 12, what + " day", due.reference(), due.instalment())
                && draw.happens(share, what, due.reference(), due.instalment());
    }

    private void ask(Draw draw, Due due) {
        HardshipCause[] causes = HardshipCause.values();
        HardshipCause cause = causes[draw.between(0, causes.length - 1, "cause", due.reference())];
        said(hardships.ask(new HardshipWish(due.loanId(), cause, null, DemoUsers.PARTNER_ID)));
    }

    private void answer(Draw draw, Due offered) {
        double chance = draw.of("plan", offered.reference(), offered.instalment());
        if (chance < ACCEPTS) {
            said(hardships.accept(offered.loanId()));
        } else if (chance < DECLINES) {
            said(hardships.decline(offered.loanId()));
        }
    }

    private static void said(HardshipAnswer answer) {
        if (answer instanceof HardshipAnswer.Refused refused) {
            LOG.info("not possible: {}", refused.rule());
        }
    }

    /** Once a day, also after a crash. */
    private void complain(Draw draw, Due due, LocalDate today) {
        ComplaintSubject[] subjects = ComplaintSubject.values();
        ComplaintSubject subject = subjects[draw.between(0, subjects.length - 1, "subject", due.reference())];
        if (complaints.of(due.loanId()).stream().noneMatch(one -> one.madeOn().equals(today))) {
            var unused = complaints.make(due.loanId(), subject, "请核实 please look into it", DemoUsers.PARTNER_ID);
        }
    }
}
