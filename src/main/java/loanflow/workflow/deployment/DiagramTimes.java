package loanflow.workflow.deployment;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Times that can be read, and repetitions that a machine can bear. */
final class DiagramTimes {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_INSTANCES = 100;

    /** Seconds and minutes of a cron line are single numbers: once an hour at most. */
    private static final Pattern CRON = Pattern.compile("\\d{1,2} \\d{1,2} \\S+ \\S+ \\S+ \\S+( \\S+)?");

    private DiagramTimes() {}

    static void check(Diagram diagram, Faults found) {
        diagram.all("timerEventDefinition")
                .forEach(timer -> found.addIf(
                        Stream.of("timeDate", "timeDuration", "timeCycle")
                                .allMatch(kind -> Xml.textOf(timer, kind).isEmpty()),
                        timer,
                        "time",
                        "it does not say when"));
        literal(diagram, "timeDuration")
                .forEach(duration -> found.addIf(
                        seconds(duration.getTextContent().strip()) < 0,
                        duration,
                        "time",
                        "it is no duration, as PT2H or P7D"));
        literal(diagram, "timeCycle").forEach(cycle -> cycle(cycle, found));
        literal(diagram, "loopCardinality")
                .forEach(number -> found.addIf(
                        !number.getTextContent().strip().matches("\\d{1,3}")
                                || Integer.parseInt(number.getTextContent().strip()) > MOST_INSTANCES,
                        number,
                        "repetition",
                        "at most " + MOST_INSTANCES + " instances of one step"));
    }

    private static void cycle(Element cycle, Faults found) {
        String text = cycle.getTextContent().strip();
        boolean bearable = text.matches("R\\d*/P.*")
                ? seconds(text.substring(text.lastIndexOf('/') + 1)) >= SHORTEST.toSeconds()
                : CRON.matcher(text).matches();
        found.addIf(
                !bearable, cycle, "repetition", "a repetition is once a minute at most, as R3/PT1H or 0 30 8 * * ?");
    }

    private static List<Element> literal(Diagram diagram, String name) {
        return diagram.all(name)
                .filter(element -> !element.getTextContent().contains("{"))
                .toList();
    }

    /** How long an ISO duration is; negative when it is none. Months count as from 1 January. */
    private static long seconds(String text) {
        int time = text.indexOf('T');
        try {
            Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
            String days = time < 0 ? text : text.substring(0, time);
            return hours.plusDays(days.equals("P") ? 0 : days(Period.parse(days)))
                    .toSeconds();
        } catch (DateTimeException noDuration) {
            return -1;
        }
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(SOME_DAY, SOME_DAY.plus(period));
    }
}
