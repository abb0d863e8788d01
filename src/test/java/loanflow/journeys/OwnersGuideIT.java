package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnerDeployment;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The examples of docs/owners.md, taken from there and deployed as the guide says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnersGuideIT extends OwnHouse {

    private static final Path GUIDE = Path.of("docs/owners.md");
    private static final Path CHINESE = Path.of("docs/owners.zh-CN.md");
    private static final Pattern BLOCK = Pattern.compile("```(diff|json) (\\S+)\\n(.*?)```", Pattern.DOTALL);

    private final AtomicInteger person = new AtomicInteger(891_000);

    @Test
    @Order(1)
    void aReminderIsAdded() throws IOException {
        deploy("Example 2");

        String loan = traveller.borrow(applicant());

        LocalDate due = LocalDate.parse(
                traveller.loan(loan).get("schedule").get(0).get("dueDate").asText());
        assertThat(nextStep(loan)).startsWith(due.minusDays(5) + "T10:00");
    }

    @Test
    @Order(2)
    void aReviewStepIsAdded() throws IOException {
        String before = traveller.apply(applicant());
        traveller.await(before, "OFFERED");
        deploy("Example 3");

        String sent = traveller.apply(applicant());
        String task = traveller.awaitTask("senior", sent, "Activity_CheckOffer");
        assertThat(traveller.is(sent, "OFFERED")).isFalse();
        assertThat(traveller.submit("senior", task, Map.of("offerCheck", "PERHAPS")))
                .as("the guard knows the new form")
                .isEqualTo(400);
        assertThat(traveller.submit("senior", task, Map.of("offerCheck", "SEND")))
                .isEqualTo(204);
        traveller.await(sent, "OFFERED");

        String later = traveller.apply(applicant());
        String first = traveller.awaitTask("senior", later, "Activity_CheckOffer");
        assertThat(traveller.submit("senior", first, Map.of("offerCheck", "LATER")))
                .isEqualTo(204);
        String second = traveller.awaitTask("senior", later, "Activity_CheckOffer");
        assertThat(second).isNotEqualTo(first);
        assertThat(traveller.submit("senior", second, Map.of("offerCheck", "SEND")))
                .isEqualTo(204);
        traveller.await(later, "OFFERED");
        traveller.signAndWaive(before);
        traveller.await(before, "ACTIVE");
    }

    @Test
    @Order(3)
    void aThresholdIsChanged() throws IOException {
        deploy("Example 1");

        traveller.await(traveller.apply(applicant()), "REFUSED");
    }

    @Test
    @Order(4)
    void bothLanguagesHaveTheSameExamples() throws IOException {
        assertThat(blocks(Files.readString(CHINESE))).isEqualTo(blocks(Files.readString(GUIDE)));
    }

    private void deploy(String example) throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf("## " + example);
        int to = guide.indexOf("\n## ", from + 1);
        Map<String, String> files = files(guide.substring(from, to < 0 ? guide.length() : to));
        assertThat(files).as(example).isNotEmpty();
        new OwnerDeployment(application.http()).deploy(files);
    }

    /** The files as they are after all changes of a section. */
    private static Map<String, String> files(String section) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            String file = block.group(2);
            if (block.group(1).equals("json")) {
                files.put(file, block.group(3));
                continue;
            }
            String text = files.containsKey(file)
                    ? files.get(file)
                    : Files.readString(Path.of(file.endsWith(".dmn") ? "bpmn/decisions" : "bpmn")
                            .resolve(file));
            String before = lines(block.group(3), "-");
            assertThat(text.split(Pattern.quote(before), -1))
                    .as(file + ":\n" + before)
                    .hasSize(2);
            files.put(file, text.replace(before, lines(block.group(3), "+")));
        }
        return files;
    }

    /** One side of a difference. */
    private static String lines(String difference, String side) {
        return difference
                .lines()
                .filter(line -> line.startsWith(" ") || line.startsWith(side))
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n"));
    }

    private static String blocks(String guide) {
        return BLOCK.matcher(guide).results().map(found -> found.group()).collect(Collectors.joining("\n"));
    }

    private ObjectNode applicant() {
        return ApplicationApi.sample("001", person.incrementAndGet());
    }

    private String nextStep(String loan) {
        return Awaitility.await()
                .until(
                        () -> jdbc.sql("select coalesce(max(v.text_), '') from act_ru_variable v"
                                        + " join act_ru_execution e on e.id_ = v.proc_inst_id_ and e.business_key_ = ?"
                                        + " where v.name_ = 'nextStepAt'"
                                        + " and e.proc_def_id_ like 'loan-servicing:%'")
                                .param(loan)
                                .query(String.class)
                                .single(),
                        at -> !at.isEmpty());
    }
}
