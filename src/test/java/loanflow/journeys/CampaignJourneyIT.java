package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Applicants who withdrew are asked back: by those who may be told, after a person agreed; one comes, borrows and pays. */
class CampaignJourneyIT extends OwnHouse {

    private static final String PAGE = "/marketing";

    @Test
    void whoMayBeToldIsToldAfterAPersonAgreedAndWhatItBroughtIsMeasured() throws Exception {
        // Nobody is held out of two, and four days are enough to answer.
        OwnersTable.deploy(
                application.http(),
                "marketing-segment",
                shipped -> shipped.replace("<text>5</text>", "<text>0</text>")
                        .replace("<text>14</text>", "<text>4</text>"));
        ObjectNode comes = WhiteListJourneyIT.known(893_001);
        List<String> withdrawn = new ArrayList<>();
        for (ObjectNode body : List.of(
                comes,
                WhiteListJourneyIT.known(893_002),
                WhiteListJourneyIT.known(893_003),
                WhiteListJourneyIT.known(893_004),
                ApplicationApi.sample("101", 893_005))) {
            withdrawn.add(withdraw(body));
        }
        assertThat(new ApplicationApi(application.http())
                        .post(
                                "/api/applications/" + withdrawn.get(2) + "/marketing-opt-out",
                                "{\"kind\":\"MARKETING\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(jdbc.sql("insert into contact_restriction (customer_id, kind, reason, since)"
                                + " select customer_id, 'HOLD', 'HARDSHIP', now() from application where id = ?")
                        .param(withdrawn.get(3))
                        .update())
                .isOne();
        days.liveTo(days.today().plusDays(7));
        LocalDate unused = traveller.advanceTo("11:00");

        String refused = plan("回访一");
        answer(refused, "TEXT");
        await(refused, "REFUSED");
        assertThat(told()).as("a person said no").isZero();

        String campaign = plan("回访二");
        assertThat(traveller.task("marketer", campaign, "Activity_ApproveCampaign"))
                .as("who plans does not agree")
                .isEmpty();
        answer(campaign, "AGREE");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> told() == 2);
        assertThat(jdbc.sql("select string_agg(reason, ' ' order by reason) from campaign_member"
                                + " where campaign_id = ? and state = 'SUPPRESSED'")
                        .param(campaign)
                        .query(String.class)
                        .single())
                .as("held in hardship, opted out, never agreed")
                .isEqualTo("HARDSHIP NO_CONSENT NO_CONSENT");

        String loan = traveller.borrow(comes.deepCopy().put("externalReference", "it-" + UUID.randomUUID()));
        days.liveTo(days.today().plusDays(3));
        var paid = traveller.repay(loan, traveller.loan(loan).get("payOff").asText());
        days.liveTo(days.today().plusDays(2));
        await(campaign, "MEASURED");

        assertMeasured();
        assertThat(told()).as("once").isEqualTo(2);
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private void assertMeasured() {
        JsonNode result = read("/api/marketing/campaigns").get(0);
        assertThat(result.get("name").asText()).isEqualTo("回访二");
        assertThat(result.get("told").asInt()).isEqualTo(2);
        assertThat(result.get("toldResponded").asInt()).isOne();
        assertThat(result.get("suppressed").asInt()).isEqualTo(3);
        assertThat(result.get("loans").asInt()).isOne();
        assertThat(result.get("costFen").asInt()).as("two text messages").isEqualTo(10);
        long earned = result.get("earnedFen").asLong();
        assertThat(earned).as("interest of three days").isPositive();

        JsonNode source = null;
        for (JsonNode one : read("/api/marketing/sources")) {
            source = one.get("source").asText().equals("campaign: 回访二") ? one : source;
        }
        assertThat(source).isNotNull();
        assertThat(source.get("applications").asInt()).isOne();
        assertThat(source.get("newCustomers").asInt())
                .as("he came by another source first")
                .isZero();
        assertThat(source.get("valueFen").asLong()).isEqualTo(earned - 10);
        assertThat(marketer().get(PAGE, String.class).getBody())
                .contains("campaign: 回访二", "2 · 50.0 %", "已统计 Measured");
    }

    /** An application that gets an offer and is withdrawn. */
    private String withdraw(ObjectNode body) {
        String id = traveller.apply(body);
        traveller.await(id, "OFFERED");
        traveller.withdraw(id);
        traveller.await(id, "WITHDRAWN");
        return id;
    }

    /** On the page, as a marketer does; returns the campaign's id. */
    private String plan(String name) {
        assertThat(marketer()
                        .fill(PAGE, PAGE + "/campaigns", Map.of("name", name, "segment", "COME_BACK", "channel", "SMS"))
                        .getStatusCode()
                        .isError())
                .isFalse();
        return jdbc.sql("select id from campaign where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private void answer(String campaign, String answer) {
        String task = traveller.awaitTask("compliance", campaign, "Activity_ApproveCampaign");
        assertThat(traveller.submit("compliance", task, Map.of("campaignAnswer", answer, "comment", "已核对")))
                .isEqualTo(204);
    }

    private void await(String campaign, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select state from campaign where id = ?")
                        .param(campaign)
                        .query(String.class)
                        .single()
                        .equals(state));
    }

    private long told() {
        return jdbc.sql("select count(*) from contact_log where purpose = 'MARKETING' and decision = 'ALLOW'"
                        + " and template = 'COME_BACK_V1'")
                .query(Long.class)
                .single();
    }

    private StaffBrowser marketer() {
        StaffBrowser browser = new StaffBrowser(application.http());
        browser.signIn("marketer", DemoUsers.PASSWORD, "tasklist");
        return browser;
    }

    private JsonNode read(String path) {
        return ApplicationApi.json(
                application.http().withBasicAuth("auditor", DemoUsers.PASSWORD).getForObject(path, String.class));
    }
}
