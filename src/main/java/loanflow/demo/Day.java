package loanflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import loanflow.workflow.time.DayByDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens on one day, in one order: who comes, who answers, who decides, who pays. */
@Component
@Profile("demo")
class Day {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    /** People look again at what their own work has brought, up to so often. */
    private static final int ROUNDS = 6;

    /** Four hours lie between two calls, and some minutes. */
    private static final LocalTime EVENING = LocalTime.of(19, 5);

    private static final int SLOTS = 11;
    private static final int SLOT_MINUTES = 10;

    private final JdbcApplicants known;
    private final Arrivals arrivals;
    private final Applicants applicants;
    private final Borrowers borrowers;
    private final Returners returners;
    private final MandateGivers mandates;
    private final Troubled troubled;
    private final Marketers marketers;
    private final StaffAtWork staff;
    private final ZoneId zone;

    Day(
            JdbcApplicants known,
            Arrivals arrivals,
            Applicants applicants,
            Borrowers borrowers,
            Returners returners,
            MandateGivers mandates,
            Troubled troubled,
            Marketers marketers,
            StaffAtWork staff,
            @Value("${loanflow.zone:Asia/Shanghai}") ZoneId zone) {
        this.known = known;
        this.arrivals = arrivals;
        this.applicants = applicants;
        this.borrowers = borrowers;
        this.returners = returners;
        this.mandates = mandates;
        this.troubled = troubled;
        this.marketers = marketers;
        this.staff = staff;
        this.zone = zone;
    }

    /**
     * Lives it from the morning on; until then only what is due by itself.
     *
     * @param come those who apply on this day
     */
    void live(DayByDay.Driven time, Draw draw, LocalDate day, LocalDate lastDay, List<Person> come) {
        boolean open = Days.isBusinessDay(day);
        if (open) {
            time.moveTo(round(day, MORNING));
            arrivals.come(draw, come);
            returners.ask(draw, day);
            marketers.plan(day);
            time.runDue();
            serve(time, draw, day, lastDay);
        }
        time.moveTo(round(day, AFTERNOON));
        borrowers.pay(draw, day);
        troubled.speak(draw, day);
        applicants.answer(draw, day);
        time.runDue();
        if (open) {
            serve(time, draw, day, lastDay);
            applicants.appeal(draw, day);
            mandates.give(draw, day);
            time.runDue();
            search(time, draw, day, lastDay);
        }
    }

    /** Not on the last day: who tries the demo afterwards shall find it in the hours of work. */
    private void search(DayByDay.Driven time, Draw draw, LocalDate day, LocalDate lastDay) {
        if (day.equals(lastDay)) {
            return;
        }
        time.moveTo(round(day, EVENING));
        for (int round = 0; round < ROUNDS && staff.search(draw, day, lastDay, known.standings()) > 0; round++) {
            time.runDue();
        }
    }

    /**
     * A timer of one day, two or seven, set while people act, must not fall due while they act again: who came first
     * would depend on the machine. So no two rounds that are fewer than eleven days apart are at the same time of day.
     */
    private Instant round(LocalDate day, LocalTime from) {
        return day.atTime(from.plusMinutes(day.toEpochDay() % SLOTS * SLOT_MINUTES))
                .atZone(zone)
                .toInstant();
    }

    private void serve(DayByDay.Driven time, Draw draw, LocalDate day, LocalDate lastDay) {
        for (int round = 0; round < ROUNDS && staff.work(draw, day, lastDay, known.standings()) > 0; round++) {
            time.runDue();
        }
        applicants.answer(draw, day);
        time.runDue();
    }
}
