package loanflow.workflow.time;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which zone to start in, in one plain paragraph instead of a stack trace. */
final class ZoneMismatchAnalyzer extends AbstractFailureAnalyzer<ZoneCheck.ZoneMismatch> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ZoneCheck.ZoneMismatch cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Start every node of a database in the zone of its first one.", cause);
    }
}
