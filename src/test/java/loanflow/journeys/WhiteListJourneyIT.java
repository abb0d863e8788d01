package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Paid back, assessed, listed by two persons, told, borrowed again; and off the list at the first sign of trouble. */
class WhiteListJourneyIT extends OwnHouse {

    private ApplicationApi api;

    @BeforeAll
    void start() {
        api = new ApplicationApi(application.http());
    }

    @Test
    void aKnownCustomerIsListedByTwoPersonsAndBorrowsOnHisInvitationThroughEveryCheck() throws Exception {
        // Nobody is held out: three people are too few for a control group.
        OwnersTable.deploy(application.http(), "white-list-terms", "<text>5</text>", "<text>0</text>");
        OwnersTable.deploy(application.http(), "marketing-segment", "<text>5</text>", "<text>0</text>");
        ObjectNode body = known(889_001);
        String first = paidBack(body);
        String optsOut = paidBack(known(889_002));
        String falls = paidBack(known(889_003));

        var unused = traveller.advanceTo("09:00");
        String batch = Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(
                        () -> text("select coalesce(max(id), '') from white_list_batch where state = 'PROPOSED'"),
                        id -> !id.isEmpty());
        assertThat(invitation(first).getStatusCode().value())
                .as("nobody agreed yet")
                .isEqualTo(404);
        answer("risk", batch, "Activity_ApproveWhiteList", "whiteListAnswer");
        answer("compliance", batch, "Activity_ConfirmWhiteList", "whiteListConfirmation");
        JsonNode invited = ApplicationApi.json(invitation(first).getBody());
        assertThat(invited.get("limitAmount").asText()).isEqualTo("9600.00");

        String campaign = text("select id from campaign where segment = 'WHITE_LIST'");
        answer("compliance", campaign, "Activity_ApproveCampaign", "campaignAnswer");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> text("select coalesce(string_agg(decision, ' '), '') from contact_log"
                                + " where purpose = 'MARKETING' and template = 'WHITE_LIST_V1'"),
                        "ALLOW ALLOW ALLOW"::equals);

        assertThat(draw(first, body, "9600.01").getBody()).contains("ABOVE_LISTED_LIMIT");
        ResponseEntity<String> drawn = draw(first, body, "9000.00");
        assertThat(drawn.getStatusCode().value()).as(drawn.getBody()).isEqualTo(201);
        String next = ApplicationApi.json(drawn.getBody()).get("applicationId").asText();
        assertThat(traveller.await(next, "OFFERED").get("offer").get("amount").asText())
                .isEqualTo("9000.00");
        assertThat(text("select source from application where id = '" + next + "'"))
                .isEqualTo("white-list");
        assertThat(text("select outcome from screening where application_id = '" + next + "'"))
                .as("never past fraud")
                .isEqualTo("PASS");
        assertThat(draw(first, body, "1000.00").getBody()).contains("NOT_LISTED");
        JsonNode campaigns = read("marketer", "/api/marketing/campaigns");
        assertThat(campaigns.get(0).get("told").asInt()).isEqualTo(3);
        assertThat(campaigns.get(0).get("toldResponded").asInt()).isEqualTo(1);
        assertThat(campaigns.get(0).get("costFen").asInt())
                .as("three text messages")
                .isEqualTo(15);
        assertThat(traveller.status("marketer", "/marketing")).isEqualTo(200);
        assertThat(traveller.status("late", "/api/marketing/sources")).isEqualTo(403);
        assertThat(read("auditor", "/api/marketing/sources").toString())
                .contains("campaign: 白名单")
                .contains("\"source\":\"sample\",\"applications\":3");

        assertThat(api.post("/api/applications/" + optsOut + "/marketing-opt-out", "{\"kind\":\"MARKETING\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(invitation(optsOut).getStatusCode().value()).isEqualTo(404);
        jdbc.sql("insert into contact_restriction (customer_id, kind, reason, since)"
                        + " select customer_id, 'HOLD', 'HARDSHIP', now() from application where id = ?")
                .param(falls)
                .update();
        assertThat(invitation(falls).getStatusCode().value()).isEqualTo(200);
        unused = traveller.advanceTo("08:50");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> invitation(falls).getStatusCode().value() == 404);
        assertThat(text("select string_agg(state || ' ' || coalesce(reason, ''), ', ' order by state, reason)"
                        + " from white_list_entry"))
                .isEqualTo("DRAWN , REMOVED HOLD, REMOVED NO_CONSENT");
        assertThat(text("select count(*)::text from white_list_batch"))
                .as("once a week")
                .isEqualTo("1");
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    /** The best of the personas, who agrees to marketing. */
    static ObjectNode known(int person) {
        ObjectNode body = ApplicationApi.sample("101", person);
        ((ArrayNode) body.get("consents"))
                .addObject()
                .put("purpose", "MARKETING")
                .put("version", "2026-01");
        return body;
    }

    /** The application of a loan that is paid back. */
    private String paidBack(ObjectNode body) {
        String loan = traveller.borrow(body);
        var unused = traveller.repay(loan, traveller.loan(loan).get("payOff").asText());
        return text("select application_id from loan where id = '" + loan + "'");
    }

    private void answer(String user, String batch, String activity, String field) {
        String task = traveller.awaitTask(user, batch, activity);
        assertThat(traveller.submit(user, task, Map.of(field, "AGREE", "comment", "已核对")))
                .isEqualTo(204);
    }

    private ResponseEntity<String> invitation(String application) {
        return api.exchange(
                HttpMethod.GET,
                "/api/applications/" + application + "/invitation",
                new byte[0],
                MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<String> draw(String application, ObjectNode known, String amount) {
        ObjectNode wish = known.objectNode()
                .put("externalReference", "it-" + UUID.randomUUID())
                .put("amount", amount)
                .put("currency", "CNY")
                .put("termMonths", 12)
                .put("purpose", "EDUCATION")
                .put("deterrenceNotice", true);
        wish.set("consents", known.get("consents"));
        wish.set("signals", known.get("signals"));
        return api.post("/api/applications/" + application + "/invitation", wish.toString());
    }

    private JsonNode read(String user, String path) {
        return ApplicationApi.json(
                application.http().withBasicAuth(user, DemoUsers.PASSWORD).getForObject(path, String.class));
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
