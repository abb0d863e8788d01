package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Borrowers who cannot pay: one takes a plan, another's request is begun by a service agent and answered by a supervisor. */
class HardshipJourneyIT extends OwnHouse {

    @Test
    void aPlanIsAskedForOfferedTakenAndBookedAndALateAnswerIsASupervisors() throws Exception {
        String loan = borrow(889_001);
        String other = borrow(889_002);
        var unused = traveller.advanceTo("10:00");
        LocalDate due = LocalDate.parse(traveller.loan(loan).get("nextDueDate").asText());

        assertThat(traveller.send(loan, "hardship", """
                        {"cause":"JOB_LOSS","month":{"income":"6000.00","livingCosts":"2000.00","otherDebts":"0.00",
                         "currency":"CNY"}}""").getStatusCode().value())
                .isEqualTo(201);
        assertThat(traveller.send(loan, "hardship", "{\"cause\":\"OTHER\"}").getBody())
                .contains("ALREADY_ASKED");
        begin(other);
        assertThat(restrictions()).isEqualTo(2);
        prove(loan);
        String asked = request(loan);
        assess("service", asked, "Activity_AssessHardship", "PROVED");
        JsonNode offered = await(loan, "OFFERED");
        assertThat(offered.get("offer").get("kind").asText()).isEqualTo("EXTENSION_30D");
        assertThat(traveller
                        .send(loan, "hardship/acceptance", "")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(traveller.loan(loan).get("nextDueDate").asText())
                .isEqualTo(due.plusMonths(1).toString());
        assertThat(await(loan, "BOOKED").get("offer").get("firstDue").asText())
                .isEqualTo(due.plusMonths(1).toString());
        assertThat(traveller.send(loan, "hardship/decline", "").getStatusCode().value())
                .isEqualTo(409);
        assertThat(restrictions()).isOne();

        days.liveTo(days.today().plusDays(11));
        unused = traveller.advanceTo("10:00");
        assess("supervisor", request(other), "Activity_AssessHardshipNow", "NOT_PROVED");
        assertThat(await(other, "REFUSED").get("reason").asText()).isEqualTo("NOT_PROVED");
        assertThat(restrictions()).isZero();
        assertThat(jdbc.sql("select count(*) from contact_log where purpose = 'ANSWER' and decision = 'ALLOW'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);

        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private void begin(String loan) {
        StaffBrowser browser = new StaffBrowser(application.http());
        browser.signIn("service", DemoUsers.PASSWORD, "tasklist");
        String address = "/loans/" + loan + "/hardship";
        assertThat(browser.get("/loans/" + loan, String.class).getBody()).contains("href=\"" + address + "\"");
        assertThat(browser.fill(address, address, Map.of("cause", "ILLNESS"))
                        .getStatusCode()
                        .isError())
                .isFalse();
        assertThat(browser.get(address, String.class).getBody()).contains("审核中 Being looked at");
    }

    /** One paper comes by API, one by hand; a service agent opens both, a collector none. */
    private void prove(String loan) {
        assertThat(traveller
                        .hand(loan, "hardship/papers?kind=MEDICAL", paper("1"))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        assertThat(traveller
                        .hand(loan, "hardship/papers?kind=MEDICAL", "words".getBytes(StandardCharsets.US_ASCII))
                        .getStatusCode()
                        .value())
                .isEqualTo(415);
        StaffBrowser service = new StaffBrowser(application.http());
        service.signIn("service", DemoUsers.PASSWORD, "tasklist");
        String page = "/loans/" + loan + "/hardship";
        assertThat(service.fillWithFile(page, page + "/papers", Map.of("kind", "INCOME"), "file", paper("2"))
                        .getStatusCode()
                        .isError())
                .isFalse();
        List<String> links = Pattern.compile("href=\"(" + page + "/papers/[^\"]+)\"")
                .matcher(String.valueOf(service.get(page, String.class).getBody()))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).hasSize(2);
        assertThat(links.stream().map(link -> service.get(link, byte[].class).getBody()))
                .containsExactlyInAnyOrder(paper("1"), paper("2"));
        assertThat(jdbc.sql("select count(*) from reveal where reason like 'hardship paper %'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from hardship_paper where position('%PDF'::bytea in sealed) > 0")
                        .query(Long.class)
                        .single())
                .as("nothing lies in clear")
                .isZero();
        StaffBrowser collector = new StaffBrowser(application.http());
        collector.signIn("early", DemoUsers.PASSWORD, "tasklist");
        assertThat(collector.get(links.get(0), String.class).getStatusCode().value())
                .isEqualTo(403);
    }

    private static byte[] paper(String words) {
        return ("%PDF-1.4\n% " + words + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    private void assess(String user, String request, String activity, String finding) {
        String task = traveller.awaitTask(user, request, activity);
        Map<String, String> fields = new HashMap<>(Map.of("hardshipFinding", finding, "comment", "已核实"));
        if (finding.equals("PROVED")) {
            fields.putAll(Map.of("monthlyIncome", "6000.00", "livingCosts", "2000.00", "otherDebts", "0.00"));
        }
        assertThat(traveller.submit(user, task, fields)).isEqualTo(204);
    }

    private JsonNode await(String loan, String state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> traveller.read(loan, "hardship"),
                        found -> state.equals(found.path("state").asText()));
    }

    private String request(String loan) {
        return traveller.read(loan, "hardship").get("id").asText();
    }

    private long restrictions() {
        return jdbc.sql("select count(*) from contact_restriction where kind = 'HOLD' and lifted_at is null")
                .query(Long.class)
                .single();
    }

    private String borrow(int serial) {
        return traveller.borrow(ApplicationApi.sample("001", serial).put("termMonths", 3));
    }
}
