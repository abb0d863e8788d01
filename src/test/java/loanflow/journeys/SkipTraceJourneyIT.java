package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loanflow.access.DemoUsers;
import loanflow.access.webhook.Signature;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnApplication;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Borrowers whose number belongs to somebody else: one is found through his contacts, one is not. */
class SkipTraceJourneyIT extends OwnHouse {

    private static final String TAKE_UP = "Activity_TakeUpTrace";

    /** The owner wants a search in S2 whatever the tier, from the eighth day on. */
    static void traceEverybody(OwnApplication application) throws Exception {
        OwnersTable.deploy(application.http(), "collection-plan", SkipTraceJourneyIT::traceEverybody);
    }

    /** The same in a plan's text. */
    static String traceEverybody(String plan) {
        int trace = plan.indexOf("\"SKIP_TRACE\"");
        int rule = plan.lastIndexOf("<rule", trace);
        String row = plan.substring(rule, plan.indexOf("</rule>", trace));
        return plan.replace(row, row.replace("\"X\"", "").replace(">10<", ">8<"));
    }

    @Test
    void aBorrowerIsFoundThroughHisSpouseAndAnotherIsNotAndGoesToLaw() throws Exception {
        LocalDate today = traveller.advanceTo("11:00");
        assertThat(today).isNotNull();
        traceEverybody(application);
        String found = traveller.borrow(ApplicationApi.sample("001", 888_001).put("termMonths", 3));
        String gone = traveller.borrow(ApplicationApi.sample("001", 888_002).put("termMonths", 3));
        days.liveToDaysLate(found, 8);
        String foundCase = lost(found);
        String goneCase = lost(gone);

        takeUp(foundCase);
        assertThat(path(foundCase, 1)).isEqualTo("SPOUSE1PLANNED");
        assertThat(path(foundCase, 2)).isEqualTo("DECLARED_CONTACT1PLANNED");
        StaffBrowser late = signedIn("late");
        assertThat(late.postForm("/traces/" + foundCase, form(late, foundCase, "失联，按话术询问"))
                        .getBody())
                .contains("联系人甲样例");
        assertThat(page(signedIn("early"), foundCase).getStatusCode().value()).isEqualTo(403);
        called(foundCase, "Activity_RecordTraceCall", Map.of("traceOutcome", "NEW_NUMBER", "newNumber", "15409999001"));
        assertThat(page(late, foundCase).getStatusCode().value())
                .as("nobody is shown before the gate agrees to the next call")
                .isEqualTo(404);

        refuseByText("15402888001");
        await("select count(*)::text from third_party_stop where ?::text is not null", foundCase, "1");

        takeUp(goneCase);
        called(goneCase, "Activity_RecordTraceCall", Map.of("traceOutcome", "ASKS_TO_STOP"));

        LocalDate unused = traveller.advance(1);
        takeUp(foundCase);
        called(foundCase, "Activity_ConfirmNumber", Map.of("traceOutcome", "CONFIRMED"));
        await("select state from skip_trace where case_id = ?", foundCase, "FOUND");
        await(
                "select coalesce(lost_since::text, 'reachable') from collection_case where id = ?",
                foundCase,
                "reachable");
        assertThat(jdbc.sql("select count(*) from customer_identifier i join collection_case c using (customer_id)"
                                + " where c.id = ? and i.kind = 'PHONE'")
                        .param(foundCase)
                        .query(Long.class)
                        .single())
                .as("the number that he confirmed is his now")
                .isEqualTo(2);

        leave(goneCase);
        await("select state from skip_trace where case_id = ?", goneCase, "NOT_FOUND");
        assertThat(jdbc.sql("select count(*) from third_party_stop")
                        .query(Long.class)
                        .single())
                .as("one by text, one by word of mouth")
                .isEqualTo(2);
        String referral = traveller.awaitTask("field", goneCase, "Activity_DecideReferral");
        assertThat(traveller.submit("field", referral, Map.of("referralDecision", "TO_LEGAL", "comment", "失联")))
                .isEqualTo(204);
        await("select status from collection_case where id = ?", goneCase, "LEGAL");
        assertThat(jdbc.sql("select string_agg(decision, ' ' order by at) from contact_log where party = 'THIRD'"
                                + " and decision <> 'DEFER'")
                        .query(String.class)
                        .single())
                .isEqualTo("ALLOW_RELAY ALLOW_RELAY");
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    /** The carrier tells of it, signed. */
    private void refuseByText(String number) {
        String body = "{\"eventId\":\"text-1\",\"from\":\"+86" + number + "\",\"text\":\"退订\"}";
        String now = String.valueOf(Instant.now().getEpochSecond());
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(Signature.TIMESTAMP_HEADER, now);
        headers.set(
                Signature.SIGNATURE_HEADER,
                Signature.of("demo-webhook-key-of-the-sms-simulator-1", now, body.getBytes(StandardCharsets.UTF_8)));
        assertThat(application
                        .http()
                        .postForEntity("/api/providers/sms/webhooks", new HttpEntity<>(body, headers), String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(202);
    }

    private StaffBrowser signedIn(String user) {
        StaffBrowser browser = new StaffBrowser(application.http());
        assertThat(browser.signIn(user, DemoUsers.PASSWORD, "tasklist")
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        return browser;
    }

    private static ResponseEntity<String> page(StaffBrowser browser, String caseId) {
        return browser.get("/traces/" + caseId, String.class);
    }

    /** The page's own form, with a reason. */
    private static Map<String, String> form(StaffBrowser browser, String caseId, String reason) {
        Matcher hidden = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"")
                .matcher(page(browser, caseId).getBody());
        assertThat(hidden.find()).isTrue();
        return Map.of(hidden.group(1), hidden.group(2), "reason", reason);
    }

    /** The collector's call of the day reaches a stranger. */
    private String lost(String loan) {
        String caseId = traveller.collectionCase("supervisor", loan).get("id").asText();
        submit("early", caseId, "Activity_TakeUpCall", Map.of("callNow", "NOW"));
        submit("early", caseId, "Activity_RecordCall", Map.of("callOutcome", "WRONG_NUMBER", "comment", "号码已换人"));
        return caseId;
    }

    private void takeUp(String caseId) {
        submit("late", caseId, TAKE_UP, Map.of("traceCallNow", "NOW"));
        // The call that found him lost was four hours ago at the earliest when the gate lets the next one pass.
        if (!traveller.task("late", caseId, "Activity_RecordTraceCall").isEmpty()
                || !traveller.task("late", caseId, "Activity_ConfirmNumber").isEmpty()) {
            return;
        }
        LocalDate unused = traveller.advance(1);
        submit("late", caseId, TAKE_UP, Map.of("traceCallNow", "NOW"));
    }

    private void leave(String caseId) {
        submit("late", caseId, TAKE_UP, Map.of("traceCallNow", "LEAVE"));
    }

    private void called(String caseId, String activity, Map<String, String> fields) {
        submit("late", caseId, activity, fields);
    }

    private void submit(String user, String caseId, String activity, Map<String, String> fields) {
        assertThat(traveller.submit(user, traveller.awaitTask(user, caseId, activity), fields))
                .as(activity)
                .isEqualTo(204);
    }

    private String path(String caseId, int rank) {
        return jdbc.sql("select relation || hops || state from trace_path where case_id = ? and rank = ?")
                .params(caseId, rank)
                .query(String.class)
                .single();
    }

    private void await(String sql, String caseId, String value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> value.equals(
                        jdbc.sql(sql).param(caseId).query(String.class).single()));
    }
}
