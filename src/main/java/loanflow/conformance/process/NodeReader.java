package loanflow.conformance.process;

import java.util.List;
import java.util.stream.Stream;
import loanflow.conformance.Element;
import loanflow.conformance.Kind;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Reads one node. */
final class NodeReader {

    private final String process;
    private final String path;
    private final List<SequenceFlow> flows;

    /**
     * A reader of the nodes of one scope.
     *
     * @param flows all flows of the scope: what a node itself says of its flows is optional in BPMN
     */
    NodeReader(String process, String path, List<SequenceFlow> flows) {
        this.process = process;
        this.path = path;
        this.flows = flows;
    }

    Element read(FlowNode node, List<Element> inside) {
        List<SequenceFlow> out =
                flows.stream().filter(flow -> node.equals(flow.getSource())).toList();
        Stream<SequenceFlow> in = flows.stream().filter(flow -> node.equals(flow.getTarget()));
        boolean chooses = out.stream().anyMatch(flow -> flow.getConditionExpression() != null);
        Kind kind = Kinds.of(node, !inside.isEmpty(), chooses);
        return new Element(
                process,
                path,
                node.getId(),
                kind,
                stops(node),
                node instanceof Activity activity && activity.getLoopCharacteristics() != null,
                node instanceof BoundaryEvent event
                        ? path + event.getAttachedTo().getId()
                        : null,
                Kinds.errorCode(node),
                kind == Kind.START ? List.of(path + node.getId() + "/start") : places(in),
                places(out.stream()),
                inside);
    }

    private static boolean stops(FlowNode node) {
        if (node instanceof BoundaryEvent event) {
            return event.cancelActivity();
        }
        return !(node instanceof StartEvent start) || start.isInterrupting();
    }

    private List<String> places(Stream<SequenceFlow> flows) {
        return flows.map(flow -> path + flow.getId()).toList();
    }
}
