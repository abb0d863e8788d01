package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import loanflow.conformance.CaseVerdict;
import loanflow.conformance.Deviation;
import loanflow.conformance.Outcome;
import loanflow.conformance.Report;
import loanflow.conformance.Waiting;

/** The report as JSON: an object a case, one an activity, and the counts. */
final class ConformObjects {

    private static final int DECIMALS_OF_A_PERCENTAGE = 2;

    private final Report report;

    ConformObjects(Report report) {
        this.report = report;
    }

    Stream<ObjectNode> all() {
        return Stream.of(
                        report.cases().stream().map(ConformObjects::verdict),
                        report.waits().stream().map(ConformObjects::waiting),
                        Stream.of(counts()))
                .flatMap(objects -> objects);
    }

    ObjectNode counts() {
        return Json.object()
                .put("cases", report.cases().size())
                .put("finished", report.finished())
                .put("paths", report.count(true, Outcome.PATH))
                .put("percent", percent(report))
                .put("open", report.cases().size() - report.finished())
                .put("prefixes", report.count(false, Outcome.PREFIX));
    }

    /** Cut, not rounded: 97.999 must not read 98. */
    static BigDecimal percent(Report report) {
        return BigDecimal.valueOf(report.percent()).setScale(DECIMALS_OF_A_PERCENTAGE, RoundingMode.DOWN);
    }

    private static ObjectNode verdict(CaseVerdict verdict) {
        ObjectNode answer = Json.object()
                .put("case", verdict.id())
                .put("outcome", verdict.outcome().name())
                .put("finished", verdict.isFinished());
        verdict.steps().forEach(answer.putArray("steps")::add);
        Deviation deviation = verdict.deviation();
        if (deviation != null) {
            ObjectNode at = answer.putObject("deviation")
                    .put("line", deviation.line())
                    .put("time", deviation.time().toString())
                    .put("step", deviation.step())
                    .put("after", deviation.after())
                    .put("reason", deviation.reason());
            deviation.allowed().forEach(at.putArray("allowed")::add);
        }
        return answer;
    }

    private static ObjectNode waiting(Waiting waiting) {
        return Json.object()
                .put("activity", waiting.activity())
                .put("count", waiting.count())
                .put("medianSeconds", seconds(waiting.median().toMillis()))
                .put("p90Seconds", seconds(waiting.p90().toMillis()));
    }

    private static BigDecimal seconds(long millis) {
        return BigDecimal.valueOf(millis, 3);
    }
}
