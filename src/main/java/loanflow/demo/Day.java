package loanflow.demo;

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

    private final JdbcApplicants known;
    private final Arrivals arrivals;
    private final Applicants applicants;
    private final Borrowers borrowers;
    private final Returners returners;
    private final MandateGivers mandates;
    private final StaffAtWork staff;
    private final ZoneId zone;

    Day(
            JdbcApplicants known,
            Arrivals arrivals,
            Applicants applicants,
            Borrowers borrowers,
            Returners returners,
            MandateGivers mandates,
            StaffAtWork staff,
            @Value("${loanflow.zone:Asia/Shanghai}") ZoneId zone) {
        this.known = known;
        this.arrivals = arrivals;
        this.applicants = applicants;
        this.borrowers = borrowers;
        this.returners = returners;
        this.mandates = mandates;
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
            time.moveTo(day.atTime(MORNING).atZone(zone).toInstant());
            arrivals.come(draw, come);
            returners.ask(draw, day);
            time.runDue();
            serve(time, draw, day, lastDay);
        }
        time.moveTo(day.atTime(AFTERNOON).atZone(zone).toInstant());
        borrowers.pay(draw, day);
        applicants.answer(draw, day);
        time.runDue();
        if (open) {
            serve(time, draw, day, lastDay);
            applicants.appeal(draw, day);
            mandates.give(draw, day);
            time.runDue();
        }
    }

    private void serve(DayByDay.Driven time, Draw draw, LocalDate day, LocalDate lastDay) {
        if (staff.work(draw, day, lastDay, known.standings()) > 0) {
            time.runDue();
        }
        applicants.answer(draw, day);
        time.runDue();
    }
}
