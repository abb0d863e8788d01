package loanflow.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Takes what matters out of the evidence of a new task, because Tasklist shows plain variables on its cards and evidence
 * is JSON. The variables are the task's own and end with it; evidence has nothing personal in it, so neither have they.
 */
final class TaskCards extends AbstractBpmnParseListener implements TaskListener {

    private static final List<Fact> FACTS = List.of(
            new Fact("creditEvidence", "/request/amount", "cardAmount"),
            new Fact("appealEvidence", "/amount", "cardAmount"),
            new Fact("callSheet", "/overdue", "cardAmount"),
            new Fact("callSheet", "/stage", "cardStage"),
            new Fact("callSheet", "/daysPastDue", "cardDaysLate"),
            new Fact("fraudEvidence", "/points", "cardPoints"),
            new Fact("changeEvidence", "/what", "cardChange"));

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            task.getTaskDefinition().addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        FACTS.forEach(fact -> fact.show(task));
    }

    /**
     * One thing on a card.
     *
     * @param evidence the variable it stands in
     * @param place JSON pointer
     * @param card the task's variable
     */
    private record Fact(ProcessVariable<JsonNode> evidence, String place, String card) {

        Fact(String evidence, String place, String card) {
            this(ProcessVariable.json(evidence, JsonNode.class), place, card);
        }

        void show(DelegateTask task) {
            evidence.find(task)
                    .map(found -> found.at(place))
                    .filter(JsonNode::isValueNode)
                    .filter(value -> !value.isNull())
                    .ifPresent(value -> task.setVariableLocal(card, value.asText()));
        }
    }
}
