package loanflow.workflow.deployment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A task for people says who does it, until when, what for, and on which form. */
final class DiagramPeople {

    private DiagramPeople() {}

    static void check(Diagram diagram, House house, Faults found) {
        Set<String> tasks =
                diagram.all("userTask").map(task -> task.getAttribute("id")).collect(Collectors.toSet());
        diagram.all("userTask").forEach(task -> {
            people(task, house, found);
            form(task, house, found);
            fourEyes(task, tasks, found);
        });
    }

    private static void people(Element task, House house, Faults found) {
        String groups = Xml.camunda(task, "candidateGroups");
        found.addIf(groups.isBlank(), task, "group", "a task for people names its group");
        Stream.of(groups.split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty() && !group.contains("{"))
                .filter(group -> !house.hasGroup(group))
                .forEach(group -> found.add(task, "group", "there is no group '" + group + "'"));
        found.addIf(Xml.camunda(task, "dueDate").isBlank(), task, "due", "a task for people has a due date");
        found.addIf(Xml.camunda(task, "priority").isBlank(), task, "priority", "a task for people has a priority");
        found.addIf(
                Xml.textOf(task, "documentation").isEmpty(),
                task,
                "documentation",
                "a task for people says what it is for");
    }

    private static void form(Element task, House house, Faults found) {
        String form = Xml.camunda(task, "formRef");
        found.addIf(!house.hasForm(form), task, "form", "there is no form '" + form + "'");
        String binding = Xml.camunda(task, "formRefBinding");
        found.addIf(
                !binding.equals("deployment")
                        && !(binding.equals("version")
                                && DiagramTasks.ofTheCase(Xml.camunda(task, "formRefVersion"), form)),
                task,
                "version",
                "a case keeps its version of a form: binding version, ${policy['" + form + "'].toString()}");
    }

    private static void fourEyes(Element task, Set<String> tasks, Faults found) {
        Xml.tree(task, "property")
                .filter(property -> property.getAttribute("name").equals("fourEyesWith"))
                .flatMap(property -> Stream.of(property.getAttribute("value").split(",")))
                .map(String::strip)
                .filter(maker -> !maker.isEmpty() && !tasks.contains(maker))
                .forEach(maker -> found.add(task, "fourEyes", "this diagram has no task '" + maker + "'"));
    }
}
