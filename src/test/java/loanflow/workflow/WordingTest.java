package loanflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import loanflow.collection.Action;
import loanflow.collection.HoldReason;
import loanflow.contact.CallOutcome;
import loanflow.origination.Purpose;
import loanflow.pricing.CustomerType;
import loanflow.underwriting.CrossCheck;
import loanflow.underwriting.ReviewDecision;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "required-inputs,  input",
        "required-signals, signal",
        "fraud-rules,      outcome",
        "fraud-rules,      reason",
        "a-card,           characteristic",
        "partner-card,     characteristic",
        "review-triggers,  trigger",
        "funding-rules,    check",
        "contact-gate,     reason",
        "collection-plan,  action",
        "collection-stage, stage",
        "collection-tier,  tier",
        "marketing-suppression, reason",
        "hardship-offer,   offer",
        "hardship-offer,   authority"
    })
    void whatATableSaysToPeopleHasWords(String table, String output) {
        assertThat(answers(table, output)).isNotEmpty().allMatch(Wording::knows, "has words");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CallOutcome.class,
                HoldReason.class,
                Action.State.class,
                Purpose.class,
                CustomerType.class,
                CrossCheck.Finding.class,
                ReviewDecision.class,
                loanflow.account.Rule.class
            })
    void whatPeopleChooseFromHasWords(Class<? extends Enum<?>> codes) {
        assertThat(codes.getEnumConstants()).allMatch(code -> Wording.knows(code.name()), "has words");
    }

    @Test
    void aFactIsCalledTheSameHoweverItsNameIsWritten() {
        assertThat(Wording.of("hardEnquiries30d"))
                .isEqualTo(Wording.of("HARD_ENQUIRIES_30D"))
                .isEqualTo("近 30 天征信查询数 Enquiries in 30 days");
        assertThat(Wording.all(List.of("HUMAN_CALL", "unheardOf")))
                .containsExactly("人工电话 call by a person", "unheardOf");
    }

    @Test
    void aValueIsReadAsPeopleReadIt() {
        assertThat(Wording.valueOf("bankInflowFen", 784_001L)).isEqualTo("7840.01");
        assertThat(Wording.valueOf("idVerified", true)).isEqualTo("是 yes");
        assertThat(Wording.valueOf("age", 41L)).isEqualTo("41");
        assertThat(Wording.valueOf("age", null)).isEqualTo("-");
    }

    private static List<String> answers(String table, String output) {
        DmnModelInstance model = Dmn.readModelFromFile(new File("bpmn/decisions/" + table + ".dmn"));
        List<String> names = model.getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .toList();
        return model.getModelElementsByType(Rule.class).stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()).get(names.indexOf(output)))
                .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                .distinct()
                .toList();
    }
}
