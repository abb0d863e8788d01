package loanflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.decisions.Cases.Case;
import loanflow.decisions.DecisionModels.Outcome;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table answers its cases, and no rule of it is without a case. */
class DecisionTablesTest {

    static Stream<String> tables() {
        return DecisionModels.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableAnswersEachOfItsCasesAndEachRuleIsHit(String id) {
        DecisionModels model = DecisionModels.of(id);
        Set<String> neverHit = new TreeSet<>(model.ruleIds());
        List<String> wrong = new ArrayList<>();
        for (Case one : Cases.of(model).all()) {
            Outcome outcome = model.evaluate(one.inputs());
            neverHit.removeAll(outcome.ruleIds());
            one.expected().forEach((output, cell) -> {
                String answer = Cases.cell(outcome.column(output));
                if (!answer.equals(cell)) {
                    wrong.add("line " + one.line() + " (" + one.because() + "): " + output + " is " + answer
                            + ", expected " + cell + " by " + outcome.ruleIds());
                }
            });
        }
        assertThat(wrong).as("wrong answers of %s", id).isEmpty();
        assertThat(neverHit).as("rules of %s without a case", id).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyCaseSaysWhyAndExpectsSomething(String id) {
        assertThat(Cases.of(DecisionModels.of(id)).all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.because()).as("line %s", one.line()).isNotBlank();
            assertThat(one.expected()).as("line %s", one.line()).isNotEmpty();
        });
    }

    @Test
    void everyTableHasACsvAndEveryCsvATable() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Cases.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .map(name -> name.replace(".csv", "")))
                    .containsExactlyInAnyOrderElementsOf(DecisionModels.all().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsNamedAsItsFileSpeaksBothLanguagesAndExplainsEachRule(String id) {
        DecisionModels model = DecisionModels.of(id);
        Dmn.validateModel((DmnModelInstance) model.table.getModelInstance());
        Decision decision = (Decision) model.table.getParentElement();
        assertThat(decision.getId()).isEqualTo(id);
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(decision.getName())
                .as("English and Chinese")
                .containsPattern("[a-z]")
                .containsPattern("\\p{IsHan}");
        assertThat(model.table.getInputs()).allSatisfy(input -> {
            assertThat(input.getLabel()).containsPattern("\\p{IsHan}");
            assertThat(input.getInputExpression().getTypeRef()).isNotBlank();
        });
        assertThat(model.table.getOutputs()).allSatisfy(output -> {
            assertThat(output.getLabel()).containsPattern("\\p{IsHan}");
            assertThat(output.getTypeRef()).isNotBlank();
        });
        assertThat(model.table.getRules())
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .as(rule.getId())
                        .isNotBlank());
        assertThat(model.ruleIds().stream().distinct().collect(Collectors.toList()))
                .isEqualTo(model.ruleIds());
    }
}
