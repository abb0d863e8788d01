package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * When it is not paid: over HTTP, day by day, with the people who call, supervise and audit. Each journey has a person
 * of its own; all live in one application and through the same days.
 */
class CollectionJourneyIT extends OwnHouse {

    private static final String TAKE_UP = "Activity_TakeUpCall";
    private static final String RECORD = "Activity_RecordCall";

    private Stories stories;
    private Future<Void> cured;
    private Future<Void> kept;
    private Future<Void> broken;
    private Future<Void> two;
    private Future<Void> disputed;

    @BeforeAll
    void live() throws SQLException {
        // People may be called at eleven, at night they may not.
        LocalDate unused = traveller.advanceTo("11:00");
        stories = new Stories(days, database);
        cured = stories.add(this::cured);
        kept = stories.add(this::kept);
        broken = stories.add(this::broken);
        two = stories.add(this::two);
        disputed = stories.add(this::disputed);
        stories.live();
    }

    @Test
    void aLateLoanIsCuredAfterAPushAndGoesBackToServicing() throws Exception {
        cured.get();
    }

    @Test
    void aPromiseThatIsKeptLeavesThePersonInPeaceMeanwhile() throws Exception {
        kept.get();
    }

    @Test
    void aPromiseBrokenTwiceRaisesTheTierAndComesBeforeASupervisor() throws Exception {
        broken.get();
    }

    @Test
    void twoLateLoansOfAPersonAreOneCase() throws Exception {
        two.get();
    }

    @Test
    void aDisputeWithdrawsTheCallAndLetsTheCaseRestUntilItIsLifted() throws Exception {
        disputed.get();
    }

    private void cured() throws InterruptedException {
        String loan = traveller.borrow(threeMonths(884_001));
        // A customer of the lowest tier gets a push on the first day: his payments were on time so far.
        payOnTime(loan, 1);
        stories.liveToDaysLate(loan, 1);
        JsonNode opened = traveller.collectionCase("supervisor", loan);
        assertThat(opened.get("status").asText()).isEqualTo("OPEN");
        assertThat(opened.get("stage").asText()).isEqualTo("S1");
        assertThat(opened.get("tier").asText()).isEqualTo("L");
        assertThat(texts(opened.get("actions"), "action")).containsExactly("PUSH");
        assertThat(texts(opened.get("touches"), "purpose")).containsExactly("SERVICE");
        assertThat(timers(opened.get("id").asText())).isOne();

        traveller.repay(loan, traveller.loan(loan).get("overdue").asText());

        JsonNode cured = awaitStatus(loan, "CURED");
        assertThat(cured.get("debts").get(0).hasNonNull("curedOn")).isTrue();
        assertThat(running(cured.get("id").asText())).isZero();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> "L"
                        .equals(jdbc.sql("select reminder_tier from loan where id = ?")
                                .param(loan)
                                .query(String.class)
                                .single()));
    }

    private void kept() throws InterruptedException {
        String loan = traveller.borrow(threeMonths(884_002));
        String caseId = promiseOnDay(loan, 8, 2);
        LocalDate made = days.today();
        LocalDate unused = stories.advance(1);
        JsonNode meanwhile = traveller.collectionCase("auditor", loan);
        assertThat(meanwhile.get("promises").get(0).get("state").asText()).isEqualTo("OPEN");
        assertThat(timers(caseId)).as("the promise holds the one timer").isOne();
        assertThat(touchesAfter(caseId, made)).isZero();

        unused = stories.advance(1);
        assertThat(touchesAfter(caseId, made)).as("one reminder on the day").isOne();
        traveller.repay(loan, traveller.loan(loan).get("overdue").asText());

        JsonNode cured = awaitStatus(loan, "CURED");
        assertThat(cured.get("promises").get(0).get("state").asText()).isEqualTo("KEPT");
        assertThat(running(caseId)).isZero();
    }

    private void broken() throws InterruptedException {
        String loan = traveller.borrow(threeMonths(884_003));
        String caseId = promiseOnDay(loan, 8, 0);
        LocalDate unused = stories.advance(2);
        JsonNode broken = traveller.collectionCase("supervisor", loan);
        assertThat(texts(broken.get("promises"), "state")).containsExactly("BROKEN");
        assertThat(broken.get("tier").asText()).isEqualTo("X");
        assertThat(broken.get("brokenPromises").asInt()).isOne();

        call(
                caseId,
                Map.of(
                        "callOutcome",
                        "PROMISE",
                        "promiseAmount",
                        "500.00",
                        "promiseDay",
                        days.today().toString()));
        unused = stories.advance(2);
        assertThat(texts(traveller.collectionCase("supervisor", loan).get("promises"), "state"))
                .containsExactly("BROKEN", "BROKEN");

        // The call of the day first, which may take no third promise; then the supervisor's decision.
        call(caseId, Map.of("callOutcome", "REFUSES"));
        String referral = traveller.awaitTask("supervisor", caseId, "Activity_DecideReferral");
        assertThat(traveller.submit("supervisor", referral, Map.of("referralDecision", "TO_LEGAL", "comment", "两次违约")))
                .isEqualTo(204);
        assertThat(awaitStatus(loan, "LEGAL").get("actions").toString()).contains("AGENCY_CANDIDATE");
        assertThat(traveller.status("early", "/api/collection/cases/" + caseId)).isEqualTo(403);
    }

    private void two() throws InterruptedException {
        ObjectNode body = threeMonths(884_004);
        String first = traveller.borrow(body);
        String second = traveller.borrow(body.deepCopy().put("externalReference", "again-884004"));
        stories.liveToDaysLate(first, 2);

        JsonNode one = traveller.collectionCase("supervisor", first);
        assertThat(one.get("id"))
                .isEqualTo(traveller.collectionCase("supervisor", second).get("id"));
        assertThat(texts(one.get("debts"), "loanId")).containsExactlyInAnyOrder(first, second);
        assertThat(count(
                        "select count(*) from act_hi_procinst p join collection_case c on c.id = p.business_key_"
                                + " where p.proc_def_key_ = 'collection' and c.customer_id ="
                                + " (select customer_id from collection_case where id = ?)",
                        one.get("id").asText()))
                .isOne();

        traveller.repay(first, traveller.loan(first).get("overdue").asText());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        traveller.collectionCase("supervisor", first).toString().contains("curedOn"));
        assertThat(traveller.collectionCase("supervisor", first).get("status").asText())
                .isEqualTo("OPEN");
        traveller.repay(second, traveller.loan(second).get("overdue").asText());
        assertThat(awaitStatus(second, "CURED").get("id")).isEqualTo(one.get("id"));
    }

    private void disputed() throws InterruptedException {
        String loan = traveller.borrow(threeMonths(884_005));
        stories.liveToDaysLate(loan, 8);
        String caseId = traveller.collectionCase("supervisor", loan).get("id").asText();
        String call = traveller.awaitTask("early", caseId, TAKE_UP);
        assertThat(traveller.hold("early", caseId, "DISPUTE")).isEqualTo(403);

        assertThat(traveller.hold("service", caseId, "DISPUTE")).isEqualTo(201);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> traveller.task("early", caseId, TAKE_UP).isEmpty());
        assertThat(traveller.submit("early", call, Map.of("callNow", "NOW"))).isNotEqualTo(204);
        long touches = touchesAfter(caseId, LocalDate.EPOCH);
        LocalDate unused = stories.advance(6);
        assertThat(touchesAfter(caseId, LocalDate.EPOCH))
                .as("nobody is touched")
                .isEqualTo(touches);
        assertThat(timers(caseId)).isOne();

        assertThat(traveller.lift("service", caseId, "DISPUTE")).isEqualTo(204);
        assertThat(traveller.lift("service", caseId, "DISPUTE")).isEqualTo(404);
        unused = stories.advance(4);
        JsonNode lifted = traveller.collectionCase("compliance", loan);
        assertThat(lifted.get("holds").get(0).hasNonNull("liftedOn")).isTrue();
        assertThat(lifted.get("stage").asText()).isEqualTo("S3");
        assertThat(traveller.awaitTask("early", caseId, TAKE_UP)).isNotEmpty();
    }

    /** Lives to a day on which the plan has a call, and takes a promise in it; returns the case. */
    private String promiseOnDay(String loan, int daysLate, int dueInDays) throws InterruptedException {
        stories.liveToDaysLate(loan, daysLate);
        String caseId = traveller.collectionCase("supervisor", loan).get("id").asText();
        call(
                caseId,
                Map.of(
                        "callOutcome",
                        "PROMISE",
                        "promiseAmount",
                        "500.00",
                        "promiseDay",
                        days.today().plusDays(dueInDays).toString()));
        return caseId;
    }

    private void call(String caseId, Map<String, String> outcome) {
        String call = traveller.awaitTask("early", caseId, TAKE_UP);
        assertThat(traveller.submit("early", call, Map.of("callNow", "NOW"))).isEqualTo(204);
        String talk = traveller.awaitTask("early", caseId, RECORD);
        Map<String, String> fields = new java.util.HashMap<>(outcome);
        fields.put("comment", "已核对");
        assertThat(traveller.submit("early", talk, fields)).isEqualTo(204);
    }

    private void payOnTime(String loan, int instalments) throws InterruptedException {
        for (int paid = 0; paid < instalments; paid++) {
            stories.liveToDaysLate(loan, 0);
            traveller.repay(loan, traveller.loan(loan).get("nextDueAmount").asText());
        }
    }

    private JsonNode awaitStatus(String loan, String status) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> traveller.collectionCase("supervisor", loan),
                        found -> found.get("status").asText().equals(status));
    }

    private long timers(String caseId) {
        return count(
                "select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = ? and j.type_ = 'timer'",
                caseId);
    }

    private long running(String caseId) {
        return count("select count(*) from act_ru_execution where business_key_ = ?", caseId);
    }

    private long touchesAfter(String caseId, LocalDate day) {
        return count(
                "select count(*) from contact_log l join collection_case c on c.customer_id = l.customer_id"
                        + " where c.id = ? and l.decision = 'ALLOW' and (l.at at time zone 'Asia/Shanghai')::date > ?",
                caseId,
                day);
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    private static List<String> texts(JsonNode lines, String field) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.get(field).asText())
                .toList();
    }

    private static ObjectNode threeMonths(int person) {
        return ApplicationApi.sample("001", person).put("termMonths", 3);
    }
}
