package loanflow.conformance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the flow nodes that a mapping names: by id, or by {@code process/id} where two processes share the id. */
final class NodeNames {

    private final Element root;
    private final String file;

    NodeNames(Element root, String file) {
        this.root = root;
        this.file = file;
    }

    /** Keys of the elements with one of these names: more than one where a process is called twice. */
    Set<String> keys(Set<String> names) {
        return names.stream()
                .flatMap(name -> named(name).stream())
                .map(Element::key)
                .collect(Collectors.toSet());
    }

    private List<Element> named(String name) {
        List<Element> found = root.all()
                .filter(element -> element.id().equals(name) || (element.process() + "/" + element.id()).equals(name))
                .toList();
        TreeSet<String> processes = found.stream().map(Element::process).collect(Collectors.toCollection(TreeSet::new));
        if (found.isEmpty()) {
            throw new BadFile(file, "nodes", name + " is in neither the diagram nor a process that it calls");
        }
        if (processes.size() > 1) {
            throw new BadFile(
                    file,
                    "nodes",
                    name + " is in several processes: write " + processes.first() + "/" + name + " or another of "
                            + processes);
        }
        return found;
    }
}
