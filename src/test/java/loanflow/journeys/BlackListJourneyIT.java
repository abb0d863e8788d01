package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Somebody is listed by two persons and told, refused, and lifted by a third; another entry ends by its day. */
class BlackListJourneyIT extends OwnHouse {

    private static final String PROPOSALS = "/api/black-list/proposals";

    @Test
    void anEntryHasTwoPersonsANoticeAnAppealAndAnEnd() throws IOException {
        LocalDate unused = traveller.advanceTo("11:00");
        String known = traveller.apply(ApplicationApi.sample("001", 890_001));
        traveller.await(known, "OFFERED");
        assertThat(post(application.http(), "late", PROPOSALS, order(known, "LENDER_BLACK"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        String proposal = propose(application.http(), "analyst", order(known, "LENDER_BLACK"));
        assertThat(post(application.http(), "analyst", PROPOSALS, order(known, "LENDER_BLACK"))
                        .getStatusCode()
                        .value())
                .as("once is enough")
                .isEqualTo(422);

        answer("compliance", proposal, "Activity_ApproveEntry", "entryAnswer", "AGREE");
        answer("lead", proposal, "Activity_ConfirmEntry", "entryConfirmation", "AGREE");
        await(
                "select state || ' ' || (expires_on - proposed_on) from list_proposal where id = ?",
                proposal,
                "LISTED 365");
        await(
                "select string_agg(template || decision, ' ') from contact_log where debt_id = ?",
                known,
                "LIST_NOTICE_V1ALLOW");
        assertThat(live(proposal)).isEqualTo(2);
        String again = traveller.apply(ApplicationApi.sample("001", 890_001).put("externalReference", "again-890001"));
        assertThat(traveller.await(again, "REFUSED").get("reasons")).isNotEmpty();

        String appeal = appeal(application.http(), proposal);
        String review = traveller.awaitTask("compliance", appeal, "Activity_ReviewListAppeal");
        assertThat(traveller.submit("compliance", review, Map.of("listAppealAnswer", "LIFT", "comment", "同意")))
                .as("who entered it does not judge it")
                .isNotEqualTo(204);
        answer("risk", appeal, "Activity_ReviewListAppeal", "listAppealAnswer", "LIFT");
        await("select state from list_proposal where id = ?", proposal, "LIFTED");
        await(
                "select string_agg(template || decision, ' ' order by at) from contact_log where debt_id = ?",
                known,
                "LIST_NOTICE_V1ALLOW LIST_LIFTED_V1ALLOW");
        assertThat(live(proposal)).isZero();

        OwnersTable.deploy(application.http(), "list-entry", shipped -> shipped.replace(">180<", ">1<"));
        String own = propose(application.http(), "compliance", order(again, "BLACK_AGENT"));
        assertThat(traveller.submit(
                        "compliance",
                        traveller.awaitTask("compliance", own, "Activity_ApproveEntry"),
                        Map.of("entryAnswer", "AGREE", "comment", "自己提出")))
                .as("who proposed it does not approve it")
                .isNotEqualTo(204);
        String ending = proposeOnThePage("supervisor", order(known, "LOST_LIST"));
        answer("compliance", ending, "Activity_ApproveEntry", "entryAnswer", "AGREE");
        answer("lead", ending, "Activity_ConfirmEntry", "entryConfirmation", "AGREE");
        await("select state from list_proposal where id = ?", ending, "LISTED");
        unused = traveller.advance(2);
        await("select state from list_proposal where id = ?", ending, "EXPIRED");
        assertThat(live(ending)).isZero();
    }

    private String proposeOnThePage(String user, Map<String, String> order) {
        StaffBrowser browser = new StaffBrowser(application.http());
        browser.signIn(user, DemoUsers.PASSWORD, "tasklist");
        assertThat(browser.fill("/black-list", "/black-list/proposals", order)
                        .getStatusCode()
                        .isError())
                .isFalse();
        assertThat(browser.get("/black-list", String.class).getBody())
                .contains("失联名单 Lost contact", "待审批 Waits for approval", order.get("reason"))
                .doesNotContain("<!--");
        return jdbc.sql("select id from list_proposal where state = 'PROPOSED' and proposed_by = ?")
                .param(user)
                .query(String.class)
                .single();
    }

    /** Of the entries of a proposal. */
    private long live(String proposal) {
        return jdbc.sql("select count(*) from list_entry e join list_proposal_entry p on p.entry_id = e.id"
                        + " where p.proposal_id = ? and e.lifted_at is null")
                .param(proposal)
                .query(Long.class)
                .single();
    }

    static String propose(TestRestTemplate http, String user, Map<String, String> order) {
        ResponseEntity<String> answer = post(http, user, PROPOSALS, order);
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody()).get("id").asText();
    }

    static String appeal(TestRestTemplate http, String proposal) {
        ResponseEntity<String> answer = post(http, "service", PROPOSALS + "/" + proposal + "/appeals", Map.of());
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody()).get("id").asText();
    }

    static Map<String, String> order(String application, String category) {
        return Map.of(
                "applicationId", application, "category", category, "reason", "材料与事实不符", "evidence", "case-7/paper-3");
    }

    private static ResponseEntity<String> post(TestRestTemplate http, String user, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return http.withBasicAuth(user, DemoUsers.PASSWORD)
                .postForEntity(path, new HttpEntity<>(body, headers), String.class);
    }

    private void answer(String user, String key, String activity, String field, String answer) {
        assertThat(traveller.submit(
                        user, traveller.awaitTask(user, key, activity), Map.of(field, answer, "comment", "已核对")))
                .isEqualTo(204);
    }

    private void await(String sql, String id, String value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql(sql).param(id).query(String.class).list().contains(value));
    }
}
