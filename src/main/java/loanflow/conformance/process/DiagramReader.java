package loanflow.conformance.process;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.conformance.BadFile;
import loanflow.conformance.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/** Reads a diagram and draws the processes that it calls into it. */
public final class DiagramReader {

    private final Map<String, Process> processes = new TreeMap<>();

    /**
     * A reader that knows these processes.
     *
     * @param called diagrams of the processes that may be called
     */
    public DiagramReader(List<File> called) {
        called.forEach(file -> processes(file).forEach(process -> processes.putIfAbsent(process.getId(), process)));
    }

    /**
     * The process of the diagram, with its called processes inside. A call of a process that no diagram draws counts as a
     * task.
     *
     * @param id which process of the diagram; null when it has but one
     * @throws BadFile when the file is no BPMN, or has no such process, or a process calls itself
     */
    public Element read(File diagram, @Nullable String id) {
        List<Process> drawn = processes(diagram).stream()
                .filter(process -> id == null || process.getId().equals(id))
                .toList();
        if (drawn.size() != 1) {
            throw new BadFile(diagram.getName(), "process", "must be one; choose it by its id");
        }
        processes.put(drawn.get(0).getId(), drawn.get(0));
        return new ScopeReader(processes, drawn.get(0), "", List.of()).root();
    }

    private static List<Process> processes(File file) {
        try {
            return new ArrayList<>(Bpmn.readModelFromFile(file).getModelElementsByType(Process.class));
        } catch (ModelException malformed) {
            throw new BadFile(file.getName(), "diagram", "is no BPMN that can be read: " + malformed.getMessage());
        }
    }
}
