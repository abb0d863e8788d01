package loanflow.collection.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import loanflow.collection.TouchResult;
import loanflow.contact.CallOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Reads what the called process {@code contact} handed back. */
final class TouchResults {

    private TouchResults() {}

    static TouchResult read(DelegateExecution execution) {
        Object amount = execution.getVariable(CollectionProcess.PROMISE_AMOUNT);
        return new TouchResult(
                CollectionProcess.GATE_DECISION.find(execution).orElse(null),
                CollectionProcess.GATE_REASON.find(execution).orElse(null),
                CollectionProcess.DEFERRED_UNTIL
                        .find(execution)
                        .map(OffsetDateTime::parse)
                        .orElse(null),
                CollectionProcess.CALL_OUTCOME
                        .find(execution)
                        .map(CallOutcome::valueOf)
                        .orElse(null),
                amount == null || amount.toString().isEmpty() ? null : new BigDecimal(amount.toString()),
                CollectionProcess.PROMISE_DAY
                        .find(execution)
                        .map(LocalDate::parse)
                        .orElse(null),
                CollectionProcess.CALLED_BY.find(execution).orElse("nobody"));
    }

    /** Who completed the task that led here; in the same command. */
    static String person(DelegateExecution execution) {
        Authentication person =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return person == null || person.getUserId() == null ? "unattended" : person.getUserId();
    }
}
