package loanflow.workflow.decision;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the inputs of a decision in history only when a case asked for it: those are process variables, which hold no
 * personal data. Somebody who evaluates a table by hand may type anything.
 */
public final class QuietDecisionHistory extends DefaultDmnHistoryEventProducer {

    @Override
    protected List<HistoricDecisionInputInstance> createHistoricDecisionInputInstances(
            DmnDecisionTableEvaluationEvent event, @Nullable String rootProcessInstance, @Nullable Date removal) {
        return rootProcessInstance == null
                ? List.of()
                : super.createHistoricDecisionInputInstances(event, rootProcessInstance, removal);
    }
}
