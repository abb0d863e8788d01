package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import loanflow.testing.OwnerDeployment;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The owner's own version of the table {@code write-off}: 3 days instead of 361, and no action of collection demanded. */
final class ShortWriteOffTable {

    private ShortWriteOffTable() {}

    static void deploy(TestRestTemplate http) throws IOException {
        String shipped = Files.readString(Path.of("bpmn/decisions/write-off.dmn"));
        String own = shipped.replace("daysPastDue &gt; 360<", "daysPastDue &gt; 2<")
                .replace("recourseActions &lt; 6", "recourseActions &lt; 0");
        assertThat(own).contains("&gt; 2<", "&lt; 0");
        new OwnerDeployment(http).deploy(Map.of("write-off.dmn", own));
    }
}
