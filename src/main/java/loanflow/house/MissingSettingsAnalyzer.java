package loanflow.house;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing in one plain paragraph instead of a stack trace. */
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<ProductionNeeds.MissingSettings> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, ProductionNeeds.MissingSettings cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set each of them in the environment; the README says how to get them.", cause);
    }
}
