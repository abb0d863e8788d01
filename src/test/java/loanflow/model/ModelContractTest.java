package loanflow.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loanflow.model.Models.Diagram;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams, tables, forms and code agree. For the files of this repository, not for what an owner deploys. */
class ModelContractTest {

    private static final Set<String> GROUPS = Set.of(
            "process-owners",
            "fraud-analysts",
            "fraud-leads",
            "credit-reviewers",
            "senior-reviewers",
            "credit-committee",
            "payout-operators",
            "early-collectors",
            "late-collectors",
            "field-legal",
            "collection-supervisors",
            "service-agents",
            "marketers",
            "compliance",
            "risk-managers",
            "auditors");

    private static final Pattern ID = Pattern.compile("(Activity|Event|Gateway|Flow)_[A-Z]\\w*");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)Delegate}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w'])[a-z]\\w*(?!\\w*\\()");
    private static final Set<String> WORDS = Set.of(
            "true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "execution");

    static List<Diagram> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theFileIsNamedLikeItsOneProcessAndCarriesItsVersionAndTimeToLive(Diagram diagram) {
        Definitions definitions = diagram.model().getDefinitions();

        assertThat(diagram.process().getId()).isEqualTo(diagram.file());
        assertThat(diagram.process().isExecutable()).isTrue();
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(definitions.getAttributeValueNs("http://camunda.org/schema/modeler/1.0", "executionPlatformVersion"))
                .isEqualTo("7.24.0");
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
    void everythingIsDrawn(Diagram diagram) {
        Set<String> drawn = Stream.concat(
                        all(diagram, BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        all(diagram, BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(element -> element.getId())
                .collect(toSet());

        assertThat(drawn)
                .containsAll(all(diagram, FlowElement.class).stream()
                        .map(FlowElement::getId)
                        .filter(id -> !id.startsWith("DataObject"))
                        .toList());
        assertThat(Models.files("bpmn", ".svg"))
                .anyMatch(path -> Models.stem(path).equals(diagram.file()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aServiceTaskNamesTheDelegateOfItsIdAndNothingElse(Diagram diagram) {
        assertThat(all(diagram, ScriptTask.class)).isEmpty();
        assertThat(all(diagram, SendTask.class)).isEmpty();
        Set<String> delegates = delegates();
        for (ServiceTask task : all(diagram, ServiceTask.class)) {
            String stem = Introspector.decapitalize(task.getId().substring("Activity_".length()));

            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + stem + "Delegate}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            assertThat(delegates).as("delegate of %s", task.getId()).contains(stem + "Delegate");
        }
    }

    @Test
    void noDelegateIsAnOrphan() {
        Set<String> used = new HashSet<>();
        for (Path file : Models.files("bpmn", ".bpmn")) {
            BEAN.matcher(Models.read(file)).results().forEach(match -> used.add(match.group(1) + "Delegate"));
        }

        // A delegate of a process whose diagram is not drawn yet has nobody to name it.
        assertThat(delegatesOf(diagrams().stream()
                        .map(diagram -> moduleOf(diagram.file()))
                        .collect(toSet())))
                .isSubsetOf(used);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void tablesFormsAndProcessesThatAreNamedExistAndAreTheCasesOwnVersion(Diagram diagram) {
        List<String> tables = Models.stems("bpmn/decisions", ".dmn");
        for (BusinessRuleTask task : all(diagram, BusinessRuleTask.class)) {
            assertThat(tables).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo("version");
            assertThat(task.getCamundaDecisionRefVersion())
                    .as(task.getId())
                    .contains("policy")
                    .contains(task.getCamundaDecisionRef());
        }
        for (UserTask task : all(diagram, UserTask.class)) {
            assertThat(Models.stems("forms", ".form")).contains(task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isIn("version", "deployment");
        }
        for (CallActivity call : all(diagram, CallActivity.class)) {
            assertThat(call.getCalledElement()).isIn(processes());
            List<CamundaIn> ins = extensions(call, CamundaIn.class);
            assertThat(ins)
                    .as("%s passes policy on", call.getId())
                    .anyMatch(in -> "policy".equals(in.getCamundaSource()));
            assertThat(ins)
                    .as("%s passes the business key on", call.getId())
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
        }
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

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyExclusiveGatewayHasADefaultFlowAndRoutesOnPlainVariables(Diagram diagram) {
        for (ExclusiveGateway gateway : all(diagram, ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() < 2) {
                continue;
            }
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            for (SequenceFlow flow : gateway.getOutgoing()) {
                if (!flow.equals(gateway.getDefault())) {
                    assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull();
                    assertThat(flow.getConditionExpression().getTextContent())
                            .as(flow.getId())
                            .doesNotContainPattern("[-+*/%]|\\w\\(");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskSaysWhoWhenAndWhatFor(Diagram diagram) {
        for (UserTask task : all(diagram, UserTask.class)) {
            List<String> groups = task.getCamundaCandidateGroupsList();
            assertThat(groups).as(task.getId()).isNotEmpty();
            assertThat(groups)
                    .as(task.getId())
                    .allMatch(group -> GROUPS.contains(group) || group.matches("\\$\\{\\w+}"));
            assertThat(task.getCamundaAssignee()).as(task.getId()).isNull();
            assertThat(task.getCamundaDueDate()).as("%s due", task.getId()).isNotBlank();
            assertThat(task.getCamundaPriority())
                    .as("%s priority", task.getId())
                    .isNotBlank();
            assertThat(task.getDocumentations())
                    .as("%s documentation", task.getId())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void fourEyesNameTasksOfTheSameDiagram(Diagram diagram) {
        Set<String> tasks =
                all(diagram, UserTask.class).stream().map(UserTask::getId).collect(toSet());
        for (UserTask task : all(diagram, UserTask.class)) {
            extensions(task, CamundaProperty.class).stream()
                    .filter(property -> property.getCamundaName().equals("fourEyesWith"))
                    .flatMap(property -> Stream.of(property.getCamundaValue().split(",")))
                    .map(String::strip)
                    .forEach(maker -> assertThat(tasks).as(task.getId()).contains(maker));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyVariableThatAnExpressionReadsIsDeclared(Diagram diagram) {
        Set<String> declared = new HashSet<>(WORDS);
        Pattern constant = Pattern.compile("\"(\\w+)\"");
        processSources().forEach(source -> constant.matcher(source).results().forEach(m -> declared.add(m.group(1))));
        declared.add("policy");
        for (BusinessRuleTask task : all(diagram, BusinessRuleTask.class)) {
            declared.add(task.getCamundaResultVariable());
        }
        Set<String> read = new TreeSet<>();
        EXPRESSION
                .matcher(diagram.model().getDocument() == null ? "" : text(diagram))
                .results()
                .map(match -> match.group(1).replaceAll("'[^']*'", "''"))
                .filter(expression -> !expression.endsWith("Delegate"))
                .flatMap(expression -> NAME.matcher(expression).results().map(MatchResult::group))
                .forEach(read::add);
        read.remove("dateTime");

        assertThat(declared).containsAll(read);
    }

    @Test
    void aTableAndAFormNeverShareAName() {
        Set<String> forms = new HashSet<>(Models.stems("forms", ".form"));

        assertThat(forms).doesNotContainAnyElementsOf(Models.stems("bpmn/decisions", ".dmn"));
    }

    private static String text(Diagram diagram) {
        return Models.read(Path.of("bpmn/" + diagram.file() + ".bpmn"));
    }

    private static List<String> processes() {
        // Those of the main line: a caller may be drawn before its callee.
        return Stream.concat(
                        diagrams().stream().map(Diagram::file),
                        Stream.of("loan-origination", "screening", "underwriting", "disbursement"))
                .toList();
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

    private static Set<String> delegatesOf(Set<String> modules) {
        return Models.sources().stream()
                .filter(path ->
                        modules.stream().anyMatch(module -> path.toString().contains("/" + module + "/")))
                .map(Models::stem)
                .filter(name -> name.endsWith("Delegate"))
                .map(Introspector::decapitalize)
                .collect(toSet());
    }

    private static <T extends ModelElementInstance> Collection<T> all(Diagram diagram, Class<T> type) {
        return diagram.model().getModelElementsByType(type);
    }

    private static <T extends BpmnModelElementInstance> List<T> extensions(Activity activity, Class<T> type) {
        return activity.getModelInstance().getModelElementsByType(type).stream()
                .filter(extension -> isInside(extension, activity))
                .toList();
    }

    private static boolean isInside(ModelElementInstance part, Activity activity) {
        for (ModelElementInstance up = part; up != null; up = up.getParentElement()) {
            if (up.equals(activity)) {
                return true;
            }
        }
        return false;
    }
}
