package loanflow.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner's file through the API on the whole application and a real database. */
@LoanflowIT
class PartnerFileIT {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerFileIT.class);
    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final String IMPORT = "/api/applications/import?mapping=us-partner-36";
    private static final String HEADER = "row_id,loan_amnt,term,emp_length,home_ownership,annual_inc,"
            + "verification_status,purpose,dti,delinq_2yrs,cr_age,inq_last_6mths,mths_since_last_delinq,"
            + "mths_since_last_record,open_acc,pub_rec,revol_bal,revol_util,total_acc,pub_rec_bankruptcies\n";
    private static final int ROWS = 2_000;

    /** Where the applications of a file end without a person, or wait for one. */
    private static final Set<String> OF_PEOPLE = Set.of("WAITING");

    private static final Set<String> UNDER_WAY = Set.of("SUBMITTED", "UNDER_REVIEW");

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private ApplicationApi api;

    @BeforeEach
    void signIn() {
        api = new ApplicationApi(http);
    }

    @Test
    void goodRowsAreAppliedForBadOnesAreNamedByRowFieldAndRuleAndNothingStops() {
        String file = HEADER
                + row("it-1", "5000", "36", "60000", "car", "0.30")
                + row("it-2", "", "36", "60000", "car", "0.30")
                + row("it-3", "5000", "60", "60000", "car", "0.30")
                + row("it-4", "30000", "36", "60000", "car", "0.30")
                + row("it-5", "5000", "36", "a lot", "car", "0.30")
                + row("it-6", "5000", "36", "60000", "yacht", "0.30")
                + row("it-7", "5000", "36", "60000", "car", "7.00")
                + row("it 8", "5000", "36", "60000", "car", "0.30")
                + row("it-9", "8000", "36", "90000", "debt_consolidation", "");
        JsonNode report = sent(file);
        assertThat(report.get("state").asText()).isEqualTo("DONE");
        assertThat(report.get("rows").asInt()).isEqualTo(9);
        assertThat(report.get("accepted").asInt()).isEqualTo(2);
        assertThat(StreamSupport.stream(report.get("badRows").spliterator(), false)
                        .map(bad ->
                                bad.get("row").asInt() + " " + bad.get("field").asText() + " "
                                        + bad.get("rule").asText()))
                .containsExactly(
                        "2 amount required",
                        "3 termMonths product",
                        "4 amount range",
                        "5 monthlyIncome number",
                        "6 purpose value",
                        "7 cardUtilisation range",
                        "8 externalReference pattern");
        assertThat(jdbc.sql("select monthly_income_fen || ' ' || existing_monthly_debt_fen || ' ' || currency"
                                + " from application where external_reference = 'it-1'")
                        .query(String.class)
                        .single())
                .as("a year's income by the month, debt service in percent of it, in cents")
                .isEqualTo("500000 47500 USD");
        JsonNode again = sent(file);
        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(again.get("repeated").asInt()).isEqualTo(2);
        JsonNode changed = sent(HEADER + row("it-1", "5100", "36", "60000", "car", "0.30"));
        assertThat(changed.get("badRows").get(0).get("rule").asText()).isEqualTo("unique");
        settled(again.get("id").asText());
    }

    @Test
    void theSameFileComesAsAFormWithAPartOfItsOwnName() {
        String file = HEADER + row("it-form", "5000", "36", "60000", "car", "0.30");
        ResponseEntity<String> taken = form("file", file);
        assertThat(taken.getStatusCode().value()).as(taken.getBody()).isEqualTo(201);
        JsonNode report = ApplicationApi.json(taken.getBody());
        assertThat(report.get("state").asText()).isEqualTo("DONE");
        assertThat(report.get("accepted").asInt()).isOne();
        assertThat(sent(file).get("repeated").asInt())
                .as("the way it comes changes nothing")
                .isOne();

        ResponseEntity<String> misnamed = form("upload", file);
        assertThat(misnamed.getStatusCode().value()).isEqualTo(400);
        assertThat(ApplicationApi.json(misnamed.getBody()).get("field").asText())
                .isEqualTo("file");
        ResponseEntity<String> json = api.exchange(
                HttpMethod.POST, IMPORT, "{}".getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
        assertThat(json.getStatusCode().value()).isEqualTo(415);
        settled(report.get("id").asText());
    }

    private ResponseEntity<String> form(String part, String file) {
        String edge = "edge-of-the-part";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + part
                + "\"; filename=\"applications.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file + "\r\n--" + edge
                + "--\r\n";
        return api.exchange(
                HttpMethod.POST,
                IMPORT,
                body.getBytes(StandardCharsets.UTF_8),
                MediaType.parseMediaType("multipart/form-data; boundary=" + edge));
    }

    @Test
    void aPartnersLoanIsOfferedInDollarsAndNeverMixedWithYuan() {
        sent(HEADER + row("it-usd", "6000", "36", "96000", "debt_consolidation", "0.05"));
        String id = jdbc.sql("select id from application where external_reference = 'it-usd'")
                .query(String.class)
                .single();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.status(id).get("state").asText().equals("OFFERED"));
        JsonNode offer = api.status(id).get("offer");
        assertThat(offer.get("currency").asText()).isEqualTo("USD");
        assertThat(offer.get("amount").asText()).isEqualTo("6000.00");
        assertThat(offer.get("schedule")).hasSize(36);
        assertThat(jdbc.sql("select distinct f.currency from funder_preselection p join funder f on f.id = p.funder_id"
                                + " where p.application_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("USD");
        assertThat(jdbc.sql("select count(*) from reveal r join application a on a.customer_id = r.customer_id"
                                + " where a.id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anUnknownMappingOrAnotherPartnersImportIsNotFoundAndAFileThatIsNoneIsReported() {
        assertThat(post("/api/applications/import?mapping=other", HEADER)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(api.exchange(HttpMethod.GET, "/api/applications/imports/none", new byte[0], CSV)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        JsonNode broken = sent(HEADER + "\"it-10,5000");
        assertThat(broken.get("state").asText()).isEqualTo("BROKEN");
        assertThat(broken.get("accepted").asInt()).isZero();
    }

    /** The real file is not part of this repository; where it lies is a system property, {@code ../shared} by default. */
    @Test
    void twoThousandRealApplicationsAreDecidedOrWaitInANamedQueueMostOfThemWithoutAPerson() throws IOException {
        Path data = Path.of(System.getProperty("loanflow.shared", "../shared"))
                .resolve("data/a1_lendingclub_2007_2011_app.csv.gz");
        assumeTrue(Files.exists(data), "the real file is not here: " + data);
        String file = firstRows(data);
        long before = applications();
        long start = System.nanoTime();
        JsonNode report = sent(file);
        Map<String, Integer> outcomes = settled(report.get("id").asText());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOG.info("import of {}: {} s, {}", ROWS, took.toSeconds(), outcomes);
        assertThat(report.get("accepted").asInt()).isEqualTo(ROWS);
        assertThat(report.get("badRows")).isEmpty();
        assertThat(applications() - before).isEqualTo(ROWS);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ROWS);
        int byPeople = outcomes.entrySet().stream()
                .filter(outcome -> OF_PEOPLE.contains(outcome.getKey().split(" ", 2)[0]))
                .mapToInt(Map.Entry::getValue)
                .sum();
        LOG.info("without a person: {} of {}", ROWS - byPeople, ROWS);
        assertThat(ROWS - byPeople).isGreaterThanOrEqualTo(ROWS * 60 / 100);
        assertThat(took).isLessThan(Duration.ofMinutes(5));
        JsonNode again = sent(file);
        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(again.get("repeated").asInt()).isEqualTo(ROWS);
        assertThat(applications() - before).isEqualTo(ROWS);
    }

    /** Waits until nothing of the file is under way any more; its outcomes with their reasons. */
    private Map<String, Integer> settled(String importId) {
        await().atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> outcomes(importId).keySet().stream().noneMatch(UNDER_WAY::contains));
        return outcomes(importId);
    }

    private Map<String, Integer> outcomes(String importId) {
        JsonNode report = ApplicationApi.json(
                api.exchange(HttpMethod.GET, "/api/applications/imports/" + importId, new byte[0], CSV)
                        .getBody());
        return StreamSupport.stream(report.get("outcomes").spliterator(), false)
                .collect(Collectors.toMap(
                        one -> (one.get("outcome").asText() + " "
                                        + one.get("reason").asText())
                                .strip(),
                        one -> one.get("count").asInt(),
                        Integer::sum,
                        TreeMap::new));
    }

    private long applications() {
        return jdbc.sql("select count(*) from application").query(Long.class).single();
    }

    private JsonNode sent(String file) {
        ResponseEntity<String> answer = post(IMPORT, file);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody());
    }

    private ResponseEntity<String> post(String path, String file) {
        return api.exchange(HttpMethod.POST, path, file.getBytes(StandardCharsets.UTF_8), CSV);
    }

    private static String firstRows(Path data) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(data)), StandardCharsets.UTF_8))) {
            return lines.lines().limit(ROWS + 1L).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String row(
            String reference, String amount, String term, String income, String purpose, String utilisation) {
        return String.join(
                        ",",
                        reference,
                        amount,
                        term,
                        "5 years",
                        "MORTGAGE",
                        income,
                        "Verified",
                        purpose,
                        "9.50",
                        "0.0",
                        "6000.0",
                        "0.0",
                        "",
                        "0.0",
                        "9.0",
                        "0.0",
                        "4000",
                        utilisation,
                        "22.0",
                        "0.0")
                + "\n";
    }
}
