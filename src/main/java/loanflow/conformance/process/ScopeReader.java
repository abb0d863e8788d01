package loanflow.conformance.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import loanflow.conformance.BadFile;
import loanflow.conformance.Element;
import loanflow.conformance.Kind;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Reads the nodes of one scope, and of the scopes inside. */
final class ScopeReader {

    private final Map<String, Process> processes;
    private final Process process;
    private final String path;
    private final List<String> callers;

    ScopeReader(Map<String, Process> processes, Process process, String path, List<String> callers) {
        this.processes = processes;
        this.process = process;
        this.path = path;
        this.callers = new ArrayList<>(callers);
        this.callers.add(process.getId());
        if (callers.contains(process.getId())) {
            throw new BadFile(process.getId() + ".bpmn", path, "a process that calls itself has no end to be drawn");
        }
    }

    Element root() {
        List<Element> inside = elements(process.getFlowElements());
        return new Element(
                process.getId(),
                path,
                process.getId(),
                Kind.SCOPE,
                true,
                false,
                null,
                null,
                List.of(),
                List.of(),
                inside);
    }

    private List<Element> elements(Collection<FlowElement> drawn) {
        List<SequenceFlow> flows = drawn.stream()
                .filter(SequenceFlow.class::isInstance)
                .map(SequenceFlow.class::cast)
                .toList();
        NodeReader reader = new NodeReader(process.getId(), path, flows);
        List<Element> elements = drawn.stream()
                .filter(FlowNode.class::isInstance)
                .map(node -> element((FlowNode) node, reader))
                .toList();
        if (elements.stream().noneMatch(element -> element.kind() == Kind.START)) {
            throw new BadFile(process.getId() + ".bpmn", path, "has no start event");
        }
        return elements;
    }

    private Element element(FlowNode node, NodeReader reader) {
        if (node instanceof SubProcess sub) {
            return reader.read(node, elements(sub.getFlowElements()));
        }
        return reader.read(node, node instanceof CallActivity call ? called(call) : List.of());
    }

    private List<Element> called(CallActivity call) {
        Process called = processes.get(call.getCalledElement());
        return called == null
                ? List.of()
                : new ScopeReader(processes, called, path + call.getId() + "/", callers)
                        .root()
                        .inside();
    }
}
