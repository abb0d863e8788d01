package loanflow.workflow.deployment;

import org.w3c.dom.Element;

/** All rules for a deployed diagram. */
final class DiagramRules {

    private DiagramRules() {}

    static void check(Element root, House house, Faults found) {
        DiagramParts.check(root, found);
        Diagram.of(root)
                .ifPresentOrElse(
                        diagram -> process(diagram, house, found),
                        () -> found.add(root, "oneProcess", "there is no process in it"));
    }

    private static void process(Diagram diagram, House house, Faults found) {
        DiagramFrame.check(diagram, found);
        DiagramTasks.check(diagram, house, found);
        DiagramPeople.check(diagram, house, found);
        DiagramRoutes.check(diagram, found);
        DiagramCircles.check(diagram, house, found);
        DiagramEvents.check(diagram, house, found);
        DiagramTimes.check(diagram, found);
        DiagramExpressions.check(diagram, house, found);
    }
}
