package loanflow.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import loanflow.model.Models.Diagram;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the files of this repository owe it beyond the rules for everything that is deployed, which {@code
 * ModelRulesTest} holds them to: names, pictures, and that nothing in the code is left over.
 */
class ModelContractTest {

    private static final Pattern ID = Pattern.compile("(Activity|Event|Gateway|Flow)_[A-Z]\\w*");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)Delegate}");

    static List<Diagram> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theFileIsNamedLikeItsProcessAndItsPictureLiesBesideIt(Diagram diagram) {
        assertThat(diagram.process().getId()).isEqualTo(diagram.file());
        assertThat(Models.stems("bpmn", ".svg")).contains(diagram.file());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void idsCarryTheModelersPrefixAndAName(Diagram diagram) {
        for (FlowElement element : all(diagram, FlowElement.class)) {
            assertThat(element.getId()).matches(ID);
            String prefix = element.getId().substring(0, element.getId().indexOf('_'));
            assertThat(prefix)
                    .isEqualTo(
                            element instanceof SequenceFlow
                                    ? "Flow"
                                    : element instanceof Gateway
                                            ? "Gateway"
                                            : element instanceof Event ? "Event" : "Activity");
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aServiceTaskNamesTheDelegateOfItsId(Diagram diagram) {
        for (ServiceTask task : all(diagram, ServiceTask.class)) {
            String stem = Introspector.decapitalize(task.getId().substring("Activity_".length()));

            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + stem + "Delegate}");
        }
    }

    @Test
    void noDelegateIsAnOrphan() {
        Set<String> used = new HashSet<>();
        for (Path file : Models.files("bpmn", ".bpmn")) {
            BEAN.matcher(Models.read(file)).results().forEach(match -> used.add(match.group(1) + "Delegate"));
        }

        assertThat(delegates()).isSubsetOf(used);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aCallIsADependencyOfItsModule(Diagram diagram) {
        for (CallActivity call : all(diagram, CallActivity.class)) {
            if (moduleOf(call.getCalledElement()).equals(moduleOf(diagram.file()))) {
                continue;
            }
            String declared =
                    Models.read(Path.of("src/main/java/loanflow/" + moduleOf(diagram.file()) + "/package-info.java"));
            assertThat(declared).contains('"' + moduleOf(call.getCalledElement()) + '"');
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void messagesAreNamedAndKnownToTheCode(Diagram diagram) {
        String code = String.join("\n", processSources());
        for (MessageEventDefinition event : all(diagram, MessageEventDefinition.class)) {
            Message message = event.getMessage();
            assertThat(message).isNotNull();
            assertThat(message.getName()).matches("[A-Z]\\w+");
            assertThat(code).as("message %s", message.getName()).contains('"' + message.getName() + '"');
        }
    }

    @Test
    void aTableAndAFormNeverShareAName() {
        Set<String> forms = new HashSet<>(Models.stems("forms", ".form"));

        assertThat(forms).doesNotContainAnyElementsOf(Models.stems("bpmn/decisions", ".dmn"));
    }

    private static String moduleOf(String process) {
        return switch (process) {
            case "loan-origination" -> "origination";
            case "loan-servicing", "end-of-day" -> "servicing";
            case "promise-to-pay" -> "collection";
            case "loan-change" -> "change";
            case "funder-ban" -> "disbursement";
            case "white-list-review", "marketing-campaign" -> "marketing";
            case "write-off" -> "writeoff";
            case "skip-trace" -> "skiptrace";
            case "legal-recovery" -> "legal";
            case "black-list" -> "listing";
            case "loan-renewal" -> "renewal";
            case "direct-debit" -> "debit";
            default -> process;
        };
    }

    private static List<String> processSources() {
        return Models.sources().stream().map(Models::read).toList();
    }

    private static Set<String> delegates() {
        return Models.sources().stream()
                .map(Models::stem)
                .filter(name -> name.endsWith("Delegate"))
                .map(Introspector::decapitalize)
                .collect(toSet());
    }

    private static <T extends ModelElementInstance> Collection<T> all(Diagram diagram, Class<T> type) {
        return diagram.model().getModelElementsByType(type);
    }
}
