package loanflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.workflow.time.DayByDay;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Leads the portfolio from day to day, and lets it rest while somebody works with the demo. */
@Component
@Profile("demo")
class PortfolioLife {

    private final DemoSettings settings;
    private final DayByDay dayByDay;
    private final Day day;
    private final Visitors visitors;
    private final Progress progress;
    private final Quiet quiet;
    private final Clock clock;

    PortfolioLife(
            DemoSettings settings,
            DayByDay dayByDay,
            Day day,
            Visitors visitors,
            Progress progress,
            Quiet quiet,
            Clock clock) {
        this.settings = settings;
        this.dayByDay = dayByDay;
        this.day = day;
        this.visitors = visitors;
        this.progress = progress;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** From today to its last day. After a crash all come again who should have come until now: who came is known. */
    void live() throws InterruptedException {
        Draw draw = new Draw(settings.seed());
        Days days = new Days(settings);
        List<Person> people = new People(draw, days).all(settings);
        LocalDate since = days.first();
        progress.begin(days);
        while (!since.isAfter(days.last())) {
            visitors.letThemWork();
            since = drive(draw, days, people, since);
        }
        visitors.stay();
        progress.ended();
    }

    /** Until the last day, or until somebody comes; returns the day after the last one lived. */
    private LocalDate drive(Draw draw, Days days, List<Person> people, LocalDate since) throws InterruptedException {
        quiet.begin();
        try (DayByDay.Driven time = dayByDay.takeOver()) {
            LocalDate today = LocalDate.now(clock);
            LocalDate next = since.isBefore(today) ? today : since;
            LocalDate from = since;
            while (!next.isAfter(days.last()) && !visitors.areHere()) {
                day.live(time, draw, next, days.last(), coming(people, from, next));
                progress.at(next);
                next = next.plusDays(1);
                from = next;
            }
            return next.isAfter(days.last()) ? next : from;
        } finally {
            quiet.end();
        }
    }

    private static List<Person> coming(List<Person> people, LocalDate from, LocalDate to) {
        return people.stream()
                .filter(person ->
                        !person.comes().isBefore(from) && !person.comes().isAfter(to))
                .toList();
    }
}
