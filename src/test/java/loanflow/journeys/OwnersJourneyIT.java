package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnApplication;
import loanflow.testing.OwnerDeployment;
import loanflow.testing.Postgres;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A process owner changes a threshold: for the next case, for good, and against every upgrade. */
class OwnersJourneyIT {

    private static final String TABLE = "bpmn/decisions/admission.dmn";
    private static final String SHIPPED = "dtiAfter &gt; 0.70";

    @TempDir
    Path upgrade;

    private final String url = Postgres.migratedUrl();
    private final AtomicInteger person = new AtomicInteger(889_000);
    private OwnApplication application;

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void aThresholdChangedByItsOwnerHoldsForTheNextCaseAfterARestartAndAfterAnUpgrade() throws Exception {
        application = OwnApplication.on(url);
        String before = apply("OFFERED");

        assertThat(new OwnerDeployment(application.http())
                        .as("reviewer", "not mine", Map.of("admission.dmn", stricter()))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        new OwnerDeployment(application.http()).deploy(Map.of("admission.dmn", stricter()));

        apply("REFUSED");
        askForLess(before);
        restart(Postgres.arguments(url));
        apply("REFUSED");
        assertThat(get("/api/models/kept")).isEmpty();
        assertThat(inForce("admission").get("owners").asBoolean()).isTrue();

        List<String> upgraded = new ArrayList<>(Postgres.arguments(url));
        upgraded.add("--loanflow.models=" + newProduct());
        restart(upgraded);
        apply("REFUSED");
        JsonNode kept = get("/api/models/kept");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).get("model").asText()).isEqualTo("admission");
        assertThat(kept.get(0).get("productChanged").asText()).isEqualTo("InputEntry_11_1");
        assertThat(kept.get(0).get("ownerChanged").asText()).isEqualTo("InputEntry_07_1");
        thePageNames("admission", "InputEntry_11_1", "InputEntry_07_1");
        assertThat(inForce("reminder-plan").get("version").asInt())
                .as("what no owner changed is replaced")
                .isEqualTo(2);
        assertThat(inForce("band").get("version").asInt())
                .as("what the upgrade does not change stays")
                .isEqualTo(1);

        new OwnerDeployment(application.http())
                .deploy(Map.of(
                        "admission.dmn", stricter().replace("hardEnquiries30d &gt;= 15", "hardEnquiries30d &gt;= 12")));
        assertThat(get("/api/models/kept")).as("looked at").isEmpty();
    }

    /** A person with an income of 8,000 and debts of 500 a month is above it. */
    private static String stricter() throws IOException {
        String shipped = Files.readString(Path.of(TABLE));
        assertThat(shipped).contains(SHIPPED);
        return shipped.replace(SHIPPED, "dtiAfter &gt; 0.05");
    }

    private String apply(String state) {
        Traveller traveller = new Traveller(application.http());
        String id = traveller.apply(ApplicationApi.sample("001", person.incrementAndGet()));
        traveller.await(id, state);
        return id;
    }

    /** An application from before the change is decided once more, by the table that it began with. */
    private void askForLess(String id) {
        ApplicationApi api = new ApplicationApi(application.http());
        assertThat(api.post(
                                "/api/applications/" + id + "/other-offer",
                                "{\"amount\":\"7000.00\",\"currency\":\"CNY\",\"termMonths\":12}")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        Traveller traveller = new Traveller(application.http());
        assertThat(traveller.await(id, "OFFERED").get("offer").get("amount").asText())
                .isEqualTo("7000.00");
    }

    /** Ends in order, and starts from what its database holds. */
    private void restart(List<String> settings) throws IOException, InterruptedException {
        application.stop();
        application = OwnApplication.next(settings);
    }

    /** The next version of the product: two tables are new, one of them the owner's. */
    private String newProduct() throws IOException {
        for (String folder : List.of("bpmn", "forms")) {
            FileSystemUtils.copyRecursively(Path.of("target/classes", folder), upgrade.resolve(folder));
        }
        change("admission.dmn", "hardEnquiries30d &gt;= 15", "hardEnquiries30d &gt;= 12");
        change("reminder-plan.dmn", "\"18:00\"", "\"17:00\"");
        return "file:%1$s/bpmn/*.bpmn,file:%1$s/bpmn/decisions/*.dmn,file:%1$s/forms/*.form".formatted(upgrade);
    }

    private void change(String file, String from, String to) throws IOException {
        Path table = upgrade.resolve("bpmn/decisions").resolve(file);
        String text = Files.readString(table);
        assertThat(text).contains(from);
        Files.writeString(table, text.replace(from, to));
    }

    /** Over HTTP, and in a browser where there is one. */
    private void thePageNames(String... parts) throws IOException {
        StaffBrowser owner = new StaffBrowser(application.http());
        owner.signIn("owner", DemoUsers.PASSWORD, "cockpit");
        assertThat(owner.get("/models", String.class).getBody()).contains(parts).contains("自有 Owner");
        assertThat(owner.get("/models/product/admission.dmn", String.class).getBody())
                .as("the product's own file")
                .contains("hardEnquiries30d &gt;= 12");
        if (Tasklist.isThere()) {
            try (Tasklist browser = new Tasklist(application.address())) {
                browser.signIn("owner");
                assertThat(browser.page("/models", "models")).contains(parts);
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }

    private JsonNode inForce(String model) {
        for (JsonNode one : get("/api/models")) {
            if (one.get("model").asText().equals(model)) {
                return one;
            }
        }
        throw new AssertionError("not deployed: " + model);
    }

    private JsonNode get(String path) {
        return ApplicationApi.json(application
                .http()
                .withBasicAuth("owner", DemoUsers.PASSWORD)
                .getForEntity(path, String.class)
                .getBody());
    }
}
