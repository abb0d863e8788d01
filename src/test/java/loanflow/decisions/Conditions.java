package loanflow.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loanflow.workflow.decision.FastFeel;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The rules of a table taken apart: what they read, and whether one of them alone matches. */
final class Conditions {

    private static final FeelEngine FEEL = new FastFeel().createInstance();
    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|[A-Za-z]\\w*");
    private static final Set<String> NOT_VARIABLES = Set.of(
            "and",
            "or",
            "not",
            "in",
            "null",
            "true",
            "false",
            "list",
            "contains",
            "some",
            "satisfies",
            "abs",
            "cutOff");

    private Conditions() {}

    /** Input expressions and rules, as texts. */
    static List<String> columns(DecisionModels model) {
        return model.table.getInputs().stream()
                .map(Input::getInputExpression)
                .map(expression -> expression.getText().getTextContent().trim())
                .toList();
    }

    static List<String> entries(Rule rule) {
        return rule.getInputEntries().stream()
                .map(InputEntry::getText)
                .map(text -> text.getTextContent().trim())
                .toList();
    }

    /** Every variable the conditions of a table read. */
    static Set<String> variables(DecisionModels model) {
        Set<String> names = new TreeSet<>();
        List<String> texts = new ArrayList<>(columns(model));
        model.table.getRules().forEach(rule -> texts.addAll(entries(rule)));
        for (String text : texts) {
            Matcher matcher = NAME.matcher(text);
            while (matcher.find()) {
                if (!matcher.group().startsWith("\"") && !NOT_VARIABLES.contains(matcher.group())) {
                    names.add(matcher.group());
                }
            }
        }
        return names;
    }

    static boolean matches(List<String> columns, List<String> entries, Map<String, Object> inputs) {
        for (int i = 0; i < columns.size(); i++) {
            if (!entries.get(i).isEmpty() && !matches(columns.get(i), entries.get(i), inputs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String column, String entry, Map<String, Object> inputs) {
        Object value = column.equals("true") ? Boolean.TRUE : inputs.get(column);
        return FEEL.evaluateSimpleUnaryTests(
                entry,
                "cellInput",
                Variables.fromMap(inputs).putValue("cellInput", value).asVariableContext());
    }
}
