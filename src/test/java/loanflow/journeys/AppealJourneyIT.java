package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refused by rules, looked at by a person: over HTTP on the whole application and a real database. */
@LoanflowIT
class AppealJourneyIT {

    private static final String APPEAL = "Activity_ReviewAppeal";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRefusalByScreeningIsAppealedTakenBackApprovedByPeopleAndOffered() {
        Traveller traveller = new Traveller(http);
        String id = traveller.apply(ApplicationApi.sample("440", 883_001));
        assertThat(traveller
                        .await(id, "REFUSED")
                        .get("reasons")
                        .get(0)
                        .get("code")
                        .asText())
                .isEqualTo("PHONE_TENURE");
        JsonNode made = ApplicationApi.json(appeal(id).getBody());
        assertThat(made.get("state").asText()).isEqualTo("OPEN");
        assertThat(made.get("origin").asText()).isEqualTo("FRAUD");
        assertThat(ApplicationApi.json(appeal(id).getBody()))
                .as("made again it is the same")
                .isEqualTo(made);
        assertThat(traveller.task("senior", id, APPEAL)).as("not theirs").isEmpty();
        String task = traveller.awaitTask("lead", id, APPEAL);
        assertThat(traveller.submit("lead", task, Map.of("appealDecision", "REPLACE", "appealComment", "号码已核实为本人")))
                .isEqualTo(204);
        String first = traveller.awaitTask("reviewer", id, "Activity_ReviewApplication");
        assertThat(traveller.submit("reviewer", first, Map.of("decision", "APPROVE")))
                .isEqualTo(204);
        String second = traveller.awaitTask("reviewer2", id, "Activity_ConfirmReview");
        assertThat(traveller.submit("reviewer2", second, Map.of("confirmation", "AGREE")))
                .isEqualTo(204);
        JsonNode offered = traveller.await(id, "OFFERED");
        assertThat(offered.get("offer").get("amount").asText()).isEqualTo("8000.00");
        assertThat(kinds(offered)).contains("APPEAL_RECEIVED", "APPEAL_REPLACED", "OFFER");
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ like '%号码已核实为本人%'")
                        .query(Long.class)
                        .single())
                .as("what a person typed is no process variable")
                .isZero();
        assertThat(appeal(id).getStatusCode().value()).as("it was made before").isEqualTo(200);
    }

    @Test
    void aRefusalByCreditIsConfirmedInWordsAndNoSecondAppealFollows() {
        Traveller traveller = new Traveller(http);
        String id = traveller.apply(ApplicationApi.sample("550", 883_002));
        traveller.await(id, "REFUSED");
        appeal(id);
        String task = traveller.awaitTask("senior", id, APPEAL);
        assertThat(traveller.submit("senior", task, Map.of("appealDecision", "CONFIRM", "appealComment", "逾期记录属实")))
                .as("a refusal that stands needs its words")
                .isEqualTo(400);
        assertThat(traveller.submit(
                        "senior",
                        task,
                        Map.of(
                                "appealDecision",
                                "CONFIRM",
                                "appealFinding",
                                "FACTS_CONFIRMED",
                                "appealComment",
                                "逾期记录属实")))
                .isEqualTo(204);
        JsonNode status = traveller.await(id, "REFUSED");
        JsonNode last = status.get("notices").get(status.get("notices").size() - 1);
        assertThat(last.get("kind").asText()).isEqualTo("APPEAL_CONFIRMED");
        assertThat(last.get("zh").asText()).contains("维持原决定", "信息属实", "近 24 个月");
        assertThat(ApplicationApi.json(appeal(id).getBody()).get("state").asText())
                .isEqualTo("CONFIRMED");
        assertThat(traveller.task("senior", id, APPEAL)).isEmpty();
    }

    @Test
    void whoIsLateOrNotRefusedOrForbiddenByLawGetsTheRuleByName() {
        Traveller traveller = new Traveller(http);
        String late = traveller.apply(ApplicationApi.sample("441", 883_003));
        traveller.await(late, "REFUSED");
        jdbc.sql("update application set state_since = state_since - interval '31 days' where id = ?")
                .param(late)
                .update();
        assertThat(rule(appeal(late))).isEqualTo("TOO_LATE");
        String offered = traveller.apply(ApplicationApi.sample("101", 883_004));
        traveller.await(offered, "OFFERED");
        assertThat(rule(appeal(offered))).isEqualTo("NOT_REFUSED");
        String sanctioned = traveller.apply(ApplicationApi.sample("470", 883_005));
        traveller.await(sanctioned, "REFUSED");
        assertThat(rule(appeal(sanctioned))).isEqualTo("FORBIDDEN_BY_LAW");
        assertThat(appeal("unknown").getStatusCode().value()).isEqualTo(404);
    }

    private ResponseEntity<String> appeal(String id) {
        return new ApplicationApi(http).post("/api/applications/" + id + "/appeal", "");
    }

    private static String rule(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        return ApplicationApi.json(answer.getBody()).get("rule").asText();
    }

    private static Iterable<String> kinds(JsonNode status) {
        return StreamSupport.stream(status.get("notices").spliterator(), false)
                .map(notice -> notice.get("kind").asText())
                .toList();
    }
}
