package loanflow.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import loanflow.conformance.CaseVerdict;
import loanflow.conformance.Deviation;
import loanflow.conformance.Outcome;
import loanflow.conformance.Report;
import loanflow.conformance.Waiting;

/** The report for people. */
final class ConformText {

    private final PrintWriter out;

    ConformText(PrintWriter out) {
        this.out = out;
    }

    void write(Report report) {
        deviations(report);
        report.cases().stream()
                .filter(verdict -> verdict.outcome() == Outcome.PREFIX)
                .forEach(verdict -> line("open case %s: %s", verdict.id(), String.join(" > ", verdict.steps())));
        line("%n%-24s %8s %16s %16s", "activity", "count", "median wait", "p90 wait");
        report.waits().forEach(this::waiting);
        line(
                "%n%d cases: %d finished, %d of them paths = %s %%; %d open, %d of them prefixes",
                report.cases().size(),
                report.finished(),
                report.count(true, Outcome.PATH),
                ConformObjects.percent(report).toPlainString(),
                report.cases().size() - report.finished(),
                report.count(false, Outcome.PREFIX));
    }

    /** Grouped by reason, the most frequent first. */
    private void deviations(Report report) {
        Map<String, List<CaseVerdict>> groups = report.cases().stream()
                .filter(verdict -> verdict.outcome() == Outcome.DEVIATES)
                .collect(Collectors.groupingBy(verdict -> reason(Objects.requireNonNull(verdict.deviation()))));
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group -> {
                    line("%d x %s", group.getValue().size(), group.getKey());
                    group.getValue().forEach(this::deviation);
                });
    }

    private void deviation(CaseVerdict verdict) {
        Deviation deviation = Objects.requireNonNull(verdict.deviation());
        line("    case %s, line %d, %s", verdict.id(), deviation.line(), deviation.time());
    }

    private static String reason(Deviation deviation) {
        String instead = deviation.allowed().isEmpty() ? "" : "; allowed: " + String.join(", ", deviation.allowed());
        return deviation.step() + " after " + deviation.after() + ": " + deviation.reason() + instead;
    }

    private void waiting(Waiting waiting) {
        line("%-24s %8d %16s %16s", waiting.activity(), waiting.count(), clock(waiting.median()), clock(waiting.p90()));
    }

    /** Days, then hours, minutes and seconds. */
    private static String clock(Duration wait) {
        return String.format(
                Locale.ROOT,
                "%dd %02d:%02d:%02d.%03d",
                wait.toDays(),
                wait.toHoursPart(),
                wait.toMinutesPart(),
                wait.toSecondsPart(),
                wait.toMillisPart());
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
