package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.UUID;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Paid back, cooled, invited, borrowed again: over HTTP only, in a JVM of its own because the business clock moves. */
class RenewalJourneyIT extends OwnHouse {

    private ApplicationApi api;

    @BeforeAll
    void start() {
        api = new ApplicationApi(application.http());
    }

    @Test
    void whoPaidTwoLoansBackOnTimeBorrowsAgainInTheFastLaneButNotBeforeTheCoolingNorAboveTheLimit() {
        ObjectNode body = ApplicationApi.sample("101", 885_001);
        String first = paidBack(body);
        String second = paidBack(again(body));
        assertThat(state(second)).isEqualTo("WAITING");
        assertThat(request(second, body, "9000.00").getStatusCode().value())
                .as("the cooling of 24 hours")
                .isEqualTo(409);
        traveller.advance(2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> state(second).equals("INVITED"));
        JsonNode invited = renewal(second);
        assertThat(invited.get("reason").asText()).isEqualTo("GOOD");
        assertThat(invited.get("fastLane").asBoolean()).isTrue();
        assertThat(invited.get("limitAmount").asText()).isEqualTo("9600.00");
        assertThat(rule(request(second, body, "9600.01"))).isEqualTo("ABOVE_RENEWAL_LIMIT");
        ResponseEntity<String> answer = request(second, body, "9000.00");
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        String next = ApplicationApi.json(answer.getBody()).get("applicationId").asText();
        JsonNode offer = traveller.await(next, "OFFERED").get("offer");
        assertThat(offer.get("amount").asText()).isEqualTo("9000.00");
        assertThat(jdbc.sql("select count(*) from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_"
                                + " where p.business_key_ = ?")
                        .param(next)
                        .query(Long.class)
                        .single())
                .as("no person")
                .isZero();
        assertThat(jdbc.sql("select count(*) from screening where application_id = ? and outcome = 'PASS'")
                        .param(next)
                        .query(Long.class)
                        .single())
                .as("never past fraud")
                .isEqualTo(1);
        traveller.signAndWaive(next);
        traveller.await(next, "ACTIVE");
        assertThat(state(second)).isEqualTo("REQUESTED");
        assertThat(rule(request(second, body, "9000.00"))).isEqualTo("NOT_INVITED");
        assertThat(first).isNotEqualTo(second);
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    @Test
    void withoutConsentThereIsNoFastLane() {
        ObjectNode body = ApplicationApi.sample("102", 885_002);
        String loan = paidBack(body);
        traveller.advance(2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> state(loan).equals("INVITED"));
        body.putArray("consents");
        ResponseEntity<String> answer = request(loan, body, "5000.00");
        String next = ApplicationApi.json(answer.getBody()).get("applicationId").asText();
        assertThat(traveller
                        .await(next, "REFUSED")
                        .get("reasons")
                        .get(0)
                        .get("code")
                        .asText())
                .isEqualTo("CONSENT");
    }

    private String paidBack(ObjectNode body) {
        String loan = traveller.borrow(body);
        traveller.repay(loan, traveller.loan(loan).get("payOff").asText());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !state(loan).isEmpty());
        return loan;
    }

    private static ObjectNode again(ObjectNode body) {
        return body.deepCopy().put("externalReference", "it-" + UUID.randomUUID());
    }

    private JsonNode renewal(String loan) {
        return ApplicationApi.json(
                api.exchange(HttpMethod.GET, "/api/loans/" + loan + "/renewal", new byte[0], MediaType.APPLICATION_JSON)
                        .getBody());
    }

    private String state(String loan) {
        return renewal(loan).path("state").asText();
    }

    private ResponseEntity<String> request(String loan, ObjectNode known, String amount) {
        ObjectNode wish = known.objectNode()
                .put("externalReference", "it-" + UUID.randomUUID())
                .put("amount", amount)
                .put("currency", "CNY")
                .put("termMonths", 12)
                .put("purpose", "EDUCATION")
                .put("deterrenceNotice", true);
        wish.set("consents", known.get("consents"));
        wish.set("signals", known.get("signals"));
        return api.post("/api/loans/" + loan + "/renewal", wish.toString());
    }

    private static String rule(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(409);
        return ApplicationApi.json(answer.getBody()).get("rule").asText();
    }
}
