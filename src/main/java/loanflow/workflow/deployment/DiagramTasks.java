package loanflow.workflow.deployment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Work that no person does: delegates of the code, tables, other processes. */
final class DiagramTasks {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+Delegate)}");

    private DiagramTasks() {}

    static void check(Diagram diagram, House house, Faults found) {
        Xml.tree(diagram.root())
                .filter(element -> !Xml.is(element, "serviceTask"))
                .filter(element -> !Xml.camunda(element, "delegateExpression").isEmpty())
                .forEach(element -> found.add(element, "noCode", "only a service task names a delegate"));
        diagram.all("serviceTask").forEach(task -> service(task, house, found));
        diagram.all("businessRuleTask").forEach(task -> table(task, house, found));
        diagram.all("callActivity").forEach(call -> call(call, house, found));
    }

    private static void service(Element task, House house, Faults found) {
        Matcher named = DELEGATE.matcher(Xml.camunda(task, "delegateExpression"));
        if (!named.matches()) {
            found.add(task, "delegate", "a service task names its delegate as ${...Delegate}");
        } else if (!house.hasDelegate(named.group(1))) {
            found.add(task, "delegate", "the code has no " + named.group(1));
        }
    }

    private static void table(Element task, House house, Faults found) {
        String table = Xml.camunda(task, "decisionRef");
        found.addIf(!house.hasTable(table), task, "table", "there is no decision table '" + table + "'");
        found.addIf(
                !Xml.camunda(task, "decisionRefBinding").equals("version")
                        || !ofTheCase(Xml.camunda(task, "decisionRefVersion"), table),
                task,
                "version",
                "a case keeps its version of a table: binding version, ${policy['" + table + "']}");
        found.addIf(Xml.camunda(task, "resultVariable").isEmpty(), task, "table", "a table's result needs a variable");
    }

    private static void call(Element call, House house, Faults found) {
        String process = call.getAttribute("calledElement");
        found.addIf(!house.hasProcess(process), call, "process", "there is no process '" + process + "'");
        found.addIf(
                Xml.tree(call, "in").noneMatch(in -> in.getAttribute("source").equals("policy")),
                call,
                "version",
                "a called process needs the case's versions: pass policy on");
        found.addIf(
                Xml.tree(call, "in")
                        .noneMatch(in -> !in.getAttribute("businessKey").isEmpty()),
                call,
                "process",
                "a called process needs the business key");
    }

    /** {@code ${policy['table']}}, as a text or as it is. */
    static boolean ofTheCase(String version, String id) {
        return version.matches("\\$\\{policy\\['" + Pattern.quote(id) + "'](\\.toString\\(\\))?}");
    }
}
