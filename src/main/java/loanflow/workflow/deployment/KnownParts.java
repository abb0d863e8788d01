package loanflow.workflow.deployment;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The vocabulary of diagrams in this house: elements and attributes of the engine that it runs. */
final class KnownParts {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> HARMLESS = Words.of("""
            http://www.w3.org/2000/xmlns/
            http://www.w3.org/2001/XMLSchema-instance
            http://camunda.org/schema/modeler/1.0
            http://bpmn.io/schema/bpmn/biocolor/1.0
            http://www.omg.org/spec/BPMN/non-normative/color/1.0""");

    private static final Set<String> ELEMENTS = Words.of("""
            definitions process documentation extensionElements incoming outgoing sequenceFlow conditionExpression
            startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent userTask serviceTask
            businessRuleTask receiveTask callActivity subProcess exclusiveGateway parallelGateway inclusiveGateway
            eventBasedGateway messageEventDefinition timerEventDefinition errorEventDefinition
            escalationEventDefinition terminateEventDefinition timeDate timeDuration timeCycle message error
            escalation collaboration participant messageFlow laneSet lane flowNodeRef textAnnotation text
            association group category categoryValue dataObject dataObjectReference
            multiInstanceLoopCharacteristics loopCardinality completionCondition""");

    private static final Set<String> EXTENSIONS =
            Words.of("properties property in out inputOutput inputParameter outputParameter failedJobRetryTimeCycle");

    private static final Set<String> ATTRIBUTES = Words.of("""
            asyncBefore asyncAfter exclusive jobPriority taskPriority delegateExpression resultVariable decisionRef
            decisionRefBinding decisionRefVersion mapDecisionResult formRef formRefBinding formRefVersion
            candidateGroups dueDate followUpDate priority historyTimeToLive versionTag isStartableInTasklist
            candidateStarterGroups collection elementVariable errorCodeVariable errorMessageVariable
            escalationCodeVariable modelerTemplate modelerTemplateVersion modelerTemplateIcon""");

    /** Of the standard itself: they name languages and services to run. */
    private static final Set<String> LANGUAGES =
            Words.of("language expressionLanguage typeLanguage scriptFormat implementation operationRef");

    private KnownParts() {}

    static boolean has(Element element) {
        String space = String.valueOf(element.getNamespaceURI());
        String name = element.getLocalName();
        return (space.equals(BPMN) && ELEMENTS.contains(name))
                || (space.equals(Xml.CAMUNDA) && EXTENSIONS.contains(name));
    }

    static boolean has(Attr attribute) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        return space == null
                ? !isLanguage(name)
                : HARMLESS.contains(space) || (space.equals(Xml.CAMUNDA) && ATTRIBUTES.contains(name));
    }

    static boolean isLanguage(String attribute) {
        return LANGUAGES.contains(attribute);
    }
}
