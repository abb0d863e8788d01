package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import loanflow.testing.OwnerDeployment;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** A table of the house as its process owner deploys it, with one thing changed. */
final class OwnersTable {

    private OwnersTable() {}

    static void deploy(TestRestTemplate http, String table, String shipped, String own) throws IOException {
        deploy(http, table, text -> text.replace(shipped, own));
    }

    static void deploy(TestRestTemplate http, String table, UnaryOperator<String> change) throws IOException {
        String shipped = Files.readString(Path.of("bpmn/decisions/" + table + ".dmn"));
        String own = change.apply(shipped);
        assertThat(own).as("the owner changed something").isNotEqualTo(shipped);
        new OwnerDeployment(http).deploy(Map.of(table + ".dmn", own));
    }
}
