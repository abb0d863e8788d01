package loanflow.workflow.deployment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Only what this house runs: every element and every attribute of the engine that is not listed is refused. */
final class DiagramParts {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private static final Set<String> HARMLESS = Set.of(
            XMLNS,
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> ELEMENTS = words("""
            definitions process documentation extensionElements incoming outgoing sequenceFlow conditionExpression
            startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent userTask serviceTask
            businessRuleTask receiveTask callActivity subProcess exclusiveGateway parallelGateway inclusiveGateway
            eventBasedGateway messageEventDefinition timerEventDefinition errorEventDefinition
            escalationEventDefinition terminateEventDefinition timeDate timeDuration timeCycle message error
            escalation collaboration participant messageFlow laneSet lane flowNodeRef textAnnotation text
            association group category categoryValue dataObject dataObjectReference
            multiInstanceLoopCharacteristics loopCardinality completionCondition""");

    private static final Set<String> EXTENSIONS =
            words("properties property in out inputOutput inputParameter outputParameter failedJobRetryTimeCycle");

    private static final Set<String> ATTRIBUTES = words("""
            asyncBefore asyncAfter exclusive jobPriority taskPriority delegateExpression resultVariable decisionRef
            decisionRefBinding decisionRefVersion mapDecisionResult formRef formRefBinding formRefVersion
            candidateGroups dueDate followUpDate priority historyTimeToLive versionTag isStartableInTasklist
            candidateStarterGroups collection elementVariable errorCodeVariable errorMessageVariable
            escalationCodeVariable modelerTemplate modelerTemplateVersion modelerTemplateIcon""");

    /** Of the standard itself: they name languages and services to run. */
    private static final Set<String> LANGUAGES =
            words("language expressionLanguage typeLanguage scriptFormat implementation operationRef");

    private static final Map<String, String> CODE = Map.of(
            "scriptTask", "a script is code",
            "script", "a script is code",
            "class", "a Java class is code",
            "expression", "a method call is code",
            "executionListener", "a listener is code",
            "taskListener", "a listener is code",
            "connector", "a connector calls the outside",
            "type", "an external, mail or shell task is done outside of this house");

    private DiagramParts() {}

    static void check(Element element, Faults found) {
        String name = element.getLocalName();
        String space = String.valueOf(element.getNamespaceURI());
        if (name.equals("BPMNDiagram")) {
            return;
        }
        boolean known =
                (space.equals(BPMN) && ELEMENTS.contains(name))
                || (space.equals(Xml.CAMUNDA) && EXTENSIONS.contains(name));
        found.addIf(!known, element, rule(name), reason(name));
        attributes(element, found);
        Xml.children(element).forEach(child -> check(child, found));
    }

    private static void attributes(Element element, Faults found) {
        NamedNodeMap attributes = element.getAttributes();
        for (int n = 0; n < attributes.getLength(); n++) {
            if (attributes.item(n) instanceof Attr attribute && !known(attribute)) {
                String name = attribute.getLocalName();
                found.add(element, rule(name), reason(name));
            }
        }
    }

    private static boolean known(Attr attribute) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        return space == null
                ? !LANGUAGES.contains(name)
                : HARMLESS.contains(space) || (space.equals(Xml.CAMUNDA) && ATTRIBUTES.contains(name));
    }

    private static String rule(String name) {
        return CODE.containsKey(name) || LANGUAGES.contains(name) ? "noCode" : "knownParts";
    }

    private static String reason(String name) {
        String why = CODE.getOrDefault(name, LANGUAGES.contains(name) ? "it names a language or service" : "");
        return why.isEmpty() ? name + " is nothing that this house runs" : why + ": " + name;
    }

    private static Set<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
