package loanflow.workflow.deployment;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Collects what is wrong with one file: whoever drew it wants to know all of it at once. */
final class Faults {

    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(String element, String rule, String reason) {
        Fault fault = new Fault(file, element.isEmpty() ? file : element, rule, reason);
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    void add(Element element, String rule, String reason) {
        add(Xml.idOf(element), rule, reason);
    }

    void addIf(boolean broken, Element element, String rule, String reason) {
        if (broken) {
            add(element, rule, reason);
        }
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
