package loanflow.origination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A channel that a table does not know would owe nothing: code and tables must name the same ones. */
class ChannelTest {

    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"required-signals", "required-inputs", "required-papers"})
    void theTableKnowsTheChannelsOfTheCodeAndNoOther(String table) throws IOException {
        Set<String> known = Arrays.stream(Channel.values()).map(Channel::name).collect(Collectors.toSet());
        try (InputStream file = new ClassPathResource("bpmn/decisions/" + table + ".dmn").getInputStream()) {
            var model = Dmn.readModelFromStream(file);
            var inputs = model.getModelElementsByType(Input.class).stream().toList();
            Input channel = inputs.stream()
                    .filter(input -> input.getInputExpression()
                            .getText()
                            .getTextContent()
                            .equals("channel"))
                    .findFirst()
                    .orElseThrow();
            assertThat(quoted(channel.getInputValues().getText().getTextContent()))
                    .as("allowed values")
                    .isEqualTo(known);

            Set<String> used = new TreeSet<>();
            for (Rule rule : model.getModelElementsByType(Rule.class)) {
                InputEntry entry = rule.getInputEntries().stream().toList().get(inputs.indexOf(channel));
                used.addAll(quoted(entry.getText().getTextContent()));
            }
            assertThat(used).as("channels of the rules").isNotEmpty().isSubsetOf(known);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"required-signals", "required-inputs"})
    void everyChannelOwesSomething(String table) {
        var tables = new loanflow.testing.DecisionFiles();
        assertThat(Channel.values())
                .allSatisfy(channel -> assertThat(tables.evaluate(
                                loanflow.workflow.PolicyVersions.LATEST,
                                table,
                                java.util.Map.of("channel", channel.name(), "pass", "FRAUD")))
                        .isNotEmpty());
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
