package loanflow.origination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The samples of the repository are applications that the API takes, of persons who cannot exist. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(SAMPLES.resolve("applications.csv")), format)) {
            return parser.getRecords();
        }
    }

    private static void assertTaken(String body) {
        try {
            ApplyRequest request = JSON.readValue(body, ApplyRequest.class);
            assertThat(VALIDATOR.validate(request))
                    .as(request.externalReference())
                    .isEmpty();
            assertThat(List.of(
                            request.applicant().idNumber().substring(0, 6),
                            request.applicant().phone().substring(0, 3),
                            request.applicant().bankCard().substring(0, 6)))
                    .as("no such region, no such numbers, no such bank")
                    .containsExactly("999999", "154", "999999");
            assertThat(request.contacts()).allMatch(contact -> contact.phone().startsWith("154"));
            assertThat(request.applicant().name()).startsWith("测试");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSampleApplicationIsTaken() throws IOException {
        assertTaken(Files.readString(SAMPLES.resolve("application.json")));
    }

    @Test
    void theTwentyRowsShareNothingThatWouldTieTheirPersonsTogether() throws IOException {
        assertThat(rows()).hasSize(20);
        for (String column : List.of(
                "externalReference",
                "name",
                "idNumber",
                "phone",
                "bankCard",
                "homeAddress",
                "employer",
                "contact1Phone",
                "contact2Phone",
                "deviceId",
                "ipAddress")) {
            assertThat(rows().stream().map(row -> row.get(column))).as(column).doesNotHaveDuplicates();
        }
        assertThat(rows().stream()
                        .flatMap(
                                row -> Stream.of(row.get("phone"), row.get("contact1Phone"), row.get("contact2Phone"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTwentyRowsShowEachKindOfOutcome() throws IOException {
        assertThat(rows().stream().map(row -> row.get("expectState")).distinct())
                .containsExactlyInAnyOrder("OFFERED", "PAPERS_REQUIRED", "UNDER_REVIEW", "REFUSED");
        String all = String.join(
                "\n", rows().stream().map(row -> row.get("expectWhy")).toList());
        assertThat(all)
                .contains("approved automatically", "counter-offer", "papers incomplete", "above 20000.00", "step-up")
                .contains("GREYLIST", "MISSING_INPUT", "THIN_FILE", "AGE", "BLACKLIST", "SCORE", "PRICE_CAP");
    }

    @Test
    void theScriptSendsEveryRowAsAnApplicationThatTheApiTakes() throws Exception {
        assumeTrue(present("bash") && present("curl"), "needs bash and curl");
        List<String> bodies = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/applications", exchange -> answer(exchange, bodies));
        server.start();
        try {
            String said = run(
                    "samples/send", "http://127.0.0.1:" + server.getAddress().getPort());
            assertThat(bodies).hasSize(20).allSatisfy(SamplesTest::assertTaken);
            assertThat(said).contains("Sent 20.").contains("SAMPLE-020   OFFERED          REFUSED          PRICE_CAP");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, List<String> bodies) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        if (post) {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        byte[] body = (post
                        ? "{\"applicationId\":\"id-" + bodies.size() + "\",\"applicantToken\":\"t\"}"
                        : "{\"id\":\"id\",\"state\":\"OFFERED\",\"offer\":{\"state\":\"OPEN\"}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(post ? 201 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static boolean present(String tool) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
    }

    private static String run(String script, String address) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", script, address).redirectErrorStream(true);
        builder.environment().put("SAMPLES_WAIT", "0");
        builder.environment().put("no_proxy", "127.0.0.1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
