package loanflow.conformance.process;

import java.util.Objects;
import java.util.stream.Stream;
import loanflow.conformance.BadFile;
import loanflow.conformance.Kind;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jspecify.annotations.Nullable;

/** What a node of BPMN does with tokens. */
final class Kinds {

    private Kinds() {}

    static Kind of(FlowNode node, boolean scope, boolean chooses) {
        if (has(node, LinkEventDefinition.class)) {
            throw new BadFile("diagram", node.getId(), "link events are not read");
        }
        if (node instanceof SubProcess sub && sub.triggeredByEvent()) {
            return Kind.EVENT_SCOPE;
        }
        if (scope) {
            return Kind.SCOPE;
        }
        return node instanceof Gateway ? gateway(node) : eventOrTask(node, chooses);
    }

    /** The code of the error that it throws or catches, empty for any; null where it is about no error. */
    static @Nullable String errorCode(FlowNode node) {
        return definitions(node)
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .map(error -> error == null ? "" : Objects.toString(error.getErrorCode(), ""))
                .findFirst()
                .orElse(null);
    }

    private static Kind gateway(FlowNode node) {
        if (node instanceof ParallelGateway) {
            return Kind.PARALLEL;
        }
        return node instanceof InclusiveGateway ? Kind.INCLUSIVE : Kind.EXCLUSIVE;
    }

    private static Kind eventOrTask(FlowNode node, boolean chooses) {
        if (node instanceof StartEvent) {
            return Kind.START;
        }
        if (node instanceof BoundaryEvent) {
            return Kind.BOUNDARY;
        }
        if (node instanceof EndEvent) {
            return end(node);
        }
        return chooses ? Kind.CHOICE : Kind.TASK;
    }

    private static Kind end(FlowNode node) {
        if (has(node, TerminateEventDefinition.class)) {
            return Kind.TERMINATE;
        }
        return errorCode(node) != null ? Kind.ERROR : Kind.END;
    }

    private static boolean has(FlowNode node, Class<? extends EventDefinition> type) {
        return definitions(node).anyMatch(type::isInstance);
    }

    private static Stream<EventDefinition> definitions(FlowNode node) {
        if (node instanceof CatchEvent event) {
            return event.getEventDefinitions().stream();
        }
        return node instanceof ThrowEvent event ? event.getEventDefinitions().stream() : Stream.of();
    }
}
