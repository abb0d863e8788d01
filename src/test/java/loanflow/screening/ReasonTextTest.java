package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import loanflow.testing.ReasonTexts;
import org.junit.jupiter.api.Test;

/** A refusal by screening explains itself in both languages, whether rules or people found something. */
class ReasonTextTest {

    @Test
    void everyReasonOfTheFraudRulesHasItsText() {
        List<String> codes = ReasonTexts.rules("fraud-rules").stream()
                .map(rule -> rule.get("reason"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(50).contains("GRAPH_1HOP");
        assertThat(ReasonTexts.missing(codes.stream())).isEmpty();
    }

    @Test
    void everyReasonThatAnAnalystCanChooseHasItsText() throws IOException {
        var choices = new ObjectMapper()
                .readTree(Path.of("forms", "review-fraud.form").toFile()).findParents("key").stream()
                        .filter(field -> field.get("key").asText().equals("fraudReviewReason"))
                        .flatMap(field ->
                                StreamSupport.stream(field.get("values").spliterator(), false))
                        .map(choice -> choice.get("value").asText())
                        .toList();
        assertThat(choices).contains("COLLUSION");
        assertThat(ReasonTexts.missing(choices.stream())).isEmpty();
    }

    @Test
    void whatTheCodeSaysByItselfHasItsText() {
        Hits none = new Hits(List.of());
        assertThat(ReasonTexts.missing(
                        Stream.concat(none.reasonsToRefuse().stream(), Stream.of(FraudDecisions.BY_PEOPLE))))
                .isEmpty();
    }
}
