package loanflow.workflow.deployment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A model that must not run, made from a harmless one by one change.
 *
 * @param name what is hostile or broken in it
 * @param element id that the refusal names
 * @param rule that the refusal names
 */
record HostileModel(String name, String file, String content, String element, String rule) {

    private static final String DIAGRAM = text("promise-to-pay.bpmn");
    private static final String PEOPLE = text("collection.bpmn");
    private static final String CIRCLES = text("disbursement.bpmn");
    private static final String TABLE = text("band.dmn");
    private static final String RULES = text("fraud-rules.dmn");
    private static final String FORM = text("review-fraud.form");
    private static final String PLAN = "camunda:delegateExpression=\"${planPromiseDelegate}\"";
    private static final String PLAN_OPEN =
            "<bpmn:serviceTask id=\"Activity_PlanPromise\" name=\"Plan promise step\" " + PLAN + ">";
    private static final String KEPT = "${promiseState == 'KEPT'}";

    /** The harmless ones. */
    static Map<String, String> twins() {
        return Map.of(
                "promise-to-pay.bpmn", DIAGRAM,
                "collection.bpmn", PEOPLE,
                "disbursement.bpmn", CIRCLES,
                "band.dmn", TABLE,
                "fraud-rules.dmn", RULES,
                "review-fraud.form", FORM);
    }

    static List<HostileModel> all() {
        List<HostileModel> all = new ArrayList<>();
        all.addAll(code());
        all.addAll(expressions());
        all.addAll(xml());
        all.addAll(broken());
        all.addAll(tables());
        all.addAll(forms());
        return all;
    }

    private static List<HostileModel> code() {
        return List.of(
                planned("script task", PLAN_OPEN.replace("serviceTask", "scriptTask"), "noCode", true),
                planned(
                        "Java class",
                        PLAN_OPEN.replace(PLAN, "camunda:class=\"java.lang.ProcessBuilder\""),
                        "noCode",
                        false),
                planned(
                        "method call",
                        PLAN_OPEN.replace(PLAN, "camunda:expression=\"${execution.getProcessEngine().close()}\""),
                        "noCode",
                        false),
                planned(
                        "class by the old namespace",
                        PLAN_OPEN.replace(
                                PLAN, "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.ProcessBuilder\""),
                        "noCode",
                        false),
                planned("shell task", PLAN_OPEN.replace(PLAN, "camunda:type=\"shell\""), "noCode", false),
                planned(
                        "external task",
                        PLAN_OPEN.replace(PLAN, "camunda:type=\"external\" camunda:topic=\"x\""),
                        "noCode",
                        false),
                planned("unknown delegate", PLAN_OPEN.replace("planPromise", "wipeDatabase"), "delegate", false),
                planned(
                        "delegate by a call",
                        PLAN_OPEN.replace("${planPromiseDelegate}", "${planPromiseDelegate.execute(execution)}"),
                        "delegate",
                        false),
                planned("some other bean", PLAN_OPEN.replace("planPromiseDelegate", "dataSource"), "delegate", false),
                extended("execution listener", "<camunda:executionListener event=\"start\" class=\"Evil\"/>", "noCode"),
                extended(
                        "listener by script",
                        "<camunda:executionListener event=\"end\"><camunda:script scriptFormat=\"groovy\">evil()</camunda:script></camunda:executionListener>",
                        "noCode"),
                extended(
                        "connector",
                        "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                        "noCode"),
                extended(
                        "script in a mapping",
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"javascript\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                        "noCode"),
                extended("field of a class", "<camunda:field name=\"command\" stringValue=\"rm\"/>", "knownParts"),
                people(
                        "task listener",
                        "<bpmn:documentation>",
                        "<bpmn:extensionElements><camunda:taskListener event=\"create\" expression=\"${x}\"/></bpmn:extensionElements><bpmn:documentation>",
                        "noCode"),
                people(
                        "generated form",
                        "camunda:formRef=\"decide-referral\"",
                        "camunda:formRef=\"decide-referral\" camunda:formKey=\"embedded:app:evil.html\"",
                        "knownParts"));
    }

    private static List<HostileModel> expressions() {
        return List.of(
                flow("reflection", "${''.getClass().forName('java.lang.Runtime')}", "expression"),
                flow("a class by its property", "${promiseState.class.name == 'x'}", "expression"),
                flow("a method by brackets", "${promiseState['getClass']()}", "expression"),
                flow("hidden behind a text", "it's ${promiseState.getClass()} it's", "expression"),
                flow("the engine by the execution", "${execution.processEngine}", "expression"),
                flow("torn by a comment", "$<!-- -->{promiseState.getClass()}", "expression"),
                flow("torn by an element", "$<bpmn:documentation/>{promiseState.getClass()}", "expression"),
                flow("an unknown variable", "${promisState == 'KEPT'}", "variable"),
                flow("arithmetic at a gateway", "${daysPastDue * 2 > 10}", "condition"),
                flow("no expression at all", "${promiseState == }", "expression"),
                changed(
                        "script as a condition",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + KEPT,
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">" + KEPT,
                        "Flow_Kept",
                        "noCode"),
                changed(
                        "evaluated name",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "name=\"Step due\"",
                        "name=\"${runtimeService.createProcessInstanceQuery()}\"",
                        "Event_PromiseStepDue",
                        "expression"));
    }

    private static List<HostileModel> xml() {
        return List.of(
                changed(
                        "external entity",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><bpmn:definitions",
                        "promise-to-pay.bpmn",
                        "xml"),
                changed(
                        "entity bomb",
                        "band.dmn",
                        TABLE,
                        "<definitions",
                        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><definitions",
                        "band.dmn",
                        "xml"),
                new HostileModel("case plan", "evil.cmmn", "<definitions/>", "evil.cmmn", "kindOfFile"),
                new HostileModel("program", "evil.jar", "PK", "evil.jar", "kindOfFile"),
                new HostileModel(
                        "ten thousand elements deep",
                        "deep.bpmn",
                        "<a>".repeat(10_000) + "</a>".repeat(10_000),
                        "deep.bpmn",
                        "xml"),
                new HostileModel(
                        "without any namespace",
                        "bare.bpmn",
                        "<definitions><process id='p'/></definitions>",
                        "p",
                        "knownParts"),
                changed(
                        "brackets without end",
                        "band.dmn",
                        TABLE,
                        "&gt;= 620",
                        "(".repeat(50_000) + "1" + ")".repeat(50_000),
                        "band.dmn",
                        "depth"),
                new HostileModel("no XML", "torn.bpmn", "<bpmn:definitions", "torn.bpmn", "xml"));
    }

    private static List<HostileModel> broken() {
        return List.of(
                changed(
                        "not drawn",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "bpmnElement=\"Activity_JudgePromise\"",
                        "bpmnElement=\"Activity_PlanPromise\"",
                        "Activity_JudgePromise",
                        "drawn"),
                changed(
                        "no default flow",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        " default=\"Flow_StillOpen\"",
                        "",
                        "Gateway_PromiseState",
                        "defaultFlow"),
                changed(
                        "unknown process",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "calledElement=\"contact\"",
                        "calledElement=\"contct\"",
                        "Activity_SendReminder",
                        "process"),
                changed(
                        "call without the case's versions",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "<camunda:in source=\"policy\" target=\"policy\"/>",
                        "",
                        "Activity_SendReminder",
                        "version"),
                changed(
                        "message that nobody sends",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "name=\"CaseChanged\"",
                        "name=\"CaseChangd\"",
                        "Event_CaseChanged",
                        "message"),
                changed(
                        "kept for ever",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        "promise-to-pay",
                        "timeToLive"),
                changed(
                        "never run",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "promise-to-pay",
                        "executable"),
                changed(
                        "for another engine",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "executionPlatformVersion=\"7.24.0\"",
                        "executionPlatformVersion=\"8.7.0\"",
                        "Definitions_promise_to_pay",
                        "platform"),
                changed(
                        "circle without end",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "id=\"Flow_AwaitStep\" sourceRef=\"Activity_PlanPromise\" targetRef=\"Gateway_WhatComesFirst\"",
                        "id=\"Flow_AwaitStep\" sourceRef=\"Activity_PlanPromise\" targetRef=\"Gateway_Wait\"",
                        "Gateway_Wait",
                        "circle"),
                changed(
                        "circle beside the product's own",
                        "disbursement.bpmn",
                        CIRCLES,
                        "sourceRef=\"Gateway_FunderFound\" targetRef=\"Activity_ChooseFunder\"",
                        "sourceRef=\"Gateway_FunderFound\" targetRef=\"Gateway_Search\"",
                        "Gateway_FunderFound",
                        "circle"),
                changed(
                        "dead end",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "id=\"Flow_Judged\" sourceRef=\"Activity_JudgePromise\"",
                        "id=\"Flow_Judged\" sourceRef=\"Activity_PlanReminder\"",
                        "Activity_JudgePromise",
                        "connected"),
                changed(
                        "timer every second",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${promiseStepAt}</bpmn:timeDate>",
                        "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle>",
                        "Event_PromiseStepDue_def",
                        "repetition"),
                changed(
                        "a million instances",
                        "promise-to-pay.bpmn",
                        DIAGRAM,
                        PLAN_OPEN,
                        PLAN_OPEN
                                + "<bpmn:multiInstanceLoopCharacteristics id=\"Loop\"><bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">1000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>",
                        "Loop",
                        "repetition"),
                people(
                        "unknown group",
                        "camunda:candidateGroups=\"${caseGroup}\"",
                        "camunda:candidateGroups=\"nobody\"",
                        "group"),
                people("no due date", "camunda:dueDate=", "camunda:followUpDate=", "due"),
                people(
                        "the latest form",
                        "camunda:formRefBinding=\"version\"",
                        "camunda:formRefBinding=\"latest\"",
                        "version"),
                people(
                        "unknown form",
                        "camunda:formRef=\"decide-referral\"",
                        "camunda:formRef=\"decide-referal\"",
                        "form"));
    }

    private static List<HostileModel> tables() {
        return List.of(
                changed(
                        "JavaScript in a cell",
                        "band.dmn",
                        TABLE,
                        "<inputEntry id=\"InputEntry_01_1\">",
                        "<inputEntry id=\"InputEntry_01_1\" expressionLanguage=\"javascript\">",
                        "InputEntry_01_1",
                        "noCode"),
                changed("no FEEL", "band.dmn", TABLE, "&gt;= 620", "&gt;&gt; 620", "InputEntry_01_1", "feel"),
                changed(
                        "a fact that nobody gives",
                        "fraud-rules.dmn",
                        RULES,
                        "livenessPassed = false",
                        "livenesPassed = false",
                        "InputEntry_02_1",
                        "variable"),
                changed(
                        "a value that the code does not know",
                        "band.dmn",
                        TABLE,
                        "<text>\"A\"</text>",
                        "<text>\"AAA\"</text>",
                        "OutputEntry_01_1",
                        "value"),
                changed(
                        "another answer",
                        "fraud-rules.dmn",
                        RULES,
                        "hitPolicy=\"COLLECT\"",
                        "hitPolicy=\"FIRST\"",
                        "DecisionTable_FraudRules",
                        "hitPolicy"),
                changed(
                        "another output",
                        "fraud-rules.dmn",
                        RULES,
                        "name=\"points\"",
                        "name=\"marks\"",
                        "DecisionTable_FraudRules",
                        "outputs"),
                changed(
                        "a text for a number",
                        "fraud-rules.dmn",
                        RULES,
                        "<text>100</text>",
                        "<text>\"many\"</text>",
                        "OutputEntry_01_3",
                        "type"),
                changed(
                        "an endless count",
                        "fraud-rules.dmn",
                        RULES,
                        "livenessPassed = false",
                        "count(for i in 1..999999999 return i) &gt; 1",
                        "InputEntry_02_1",
                        "feel"),
                changed(
                        "a Java function",
                        "fraud-rules.dmn",
                        RULES,
                        "livenessPassed = false",
                        "(function(x) external { java: { class: \"java.lang.Math\", method signature: \"abs(double)\" } })(1) = 1",
                        "InputEntry_02_1",
                        "feel"));
    }

    private static List<HostileModel> forms() {
        return List.of(
                changed(
                        "script in a text",
                        "review-fraud.form",
                        FORM,
                        "\"text\": \"",
                        "\"text\": \"<script>alert(1)</script>",
                        "Field_CaseFile",
                        "markup"),
                changed(
                        "picture from elsewhere",
                        "review-fraud.form",
                        FORM,
                        "\"text\": \"",
                        "\"text\": \"<img src='//evil.example/x'>",
                        "Field_CaseFile",
                        "markup"),
                changed(
                        "upload",
                        "review-fraud.form",
                        FORM,
                        "\"type\": \"textarea\"",
                        "\"type\": \"filepicker\"",
                        "Field_FraudReviewComment",
                        "component"),
                changed(
                        "field of the system",
                        "review-fraud.form",
                        FORM,
                        "\"key\": \"fraudReviewReason\"",
                        "\"key\": \"policy\"",
                        "Field_FraudReviewReason",
                        "variable"),
                new HostileModel("no form", "torn.form", "[]", "torn.form", "json"));
    }

    private static HostileModel planned(String name, String element, String rule, boolean renamed) {
        String content = replace(DIAGRAM, PLAN_OPEN, element);
        if (renamed) {
            int end = content.indexOf("</bpmn:serviceTask>", content.indexOf(element));
            content = content.substring(0, end) + "</bpmn:scriptTask>"
                    + content.substring(end + "</bpmn:serviceTask>".length());
        }
        return new HostileModel(name, "promise-to-pay.bpmn", content, "Activity_PlanPromise", rule);
    }

    private static HostileModel extended(String name, String extension, String rule) {
        return changed(
                name,
                "promise-to-pay.bpmn",
                DIAGRAM,
                PLAN_OPEN,
                PLAN_OPEN + "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>",
                "Activity_PlanPromise",
                rule);
    }

    private static HostileModel flow(String name, String condition, String rule) {
        return changed(name, "promise-to-pay.bpmn", DIAGRAM, KEPT, condition, "Flow_Kept", rule);
    }

    private static HostileModel people(String name, String from, String to, String rule) {
        int task = PEOPLE.indexOf("<bpmn:userTask");
        String id = PEOPLE.substring(
                PEOPLE.indexOf("id=\"", task) + 4, PEOPLE.indexOf('"', PEOPLE.indexOf("id=\"", task) + 4));
        String head = PEOPLE.substring(0, task);
        return new HostileModel(name, "collection.bpmn", head + replace(PEOPLE.substring(task), from, to), id, rule);
    }

    private static HostileModel changed(
            String name, String file, String text, String from, String to, String element, String rule) {
        return new HostileModel(name, file, replace(text, from, to), element, rule);
    }

    private static String replace(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException("the model has no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String text(String file) {
        return new String(RepositoryHouse.files().get(file), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
