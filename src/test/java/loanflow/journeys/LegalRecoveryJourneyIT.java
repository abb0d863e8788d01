package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnApplication;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** Two small late loans go to law, under tables whose days a process owner has shortened: a tribunal, and an agency. */
class LegalRecoveryJourneyIT extends OwnHouse {

    /** Small loans come before legal staff on day 9, and law does not wait for two months. */
    static void hurry(OwnApplication application) throws IOException {
        OwnersTable.deploy(application.http(), "collection-plan", LegalRecoveryJourneyIT::precheckSmallLoans);
        hurryTheLaw(application);
    }

    /** A plan's text with a row more: the search for the lost, as a check before the law for small loans. */
    static String precheckSmallLoans(String plan) {
        int trace = plan.indexOf("\"SKIP_TRACE\"");
        int rule = plan.lastIndexOf("<rule", trace);
        String row = plan.substring(rule, plan.indexOf("</rule>", trace) + "</rule>".length());
        String check = row.replaceAll("id=\"(\\w+)\"", "id=\"$1_small\"")
                .replace("\"X\"", "")
                .replace("lost = true", "principalOpenFen &lt; 320000")
                .replace("\"SKIP_TRACE\"", "\"LEGAL_PRECHECK\"")
                .replace(">10<", ">9<");
        return plan.replace(row, row + check);
    }

    static void hurryTheLaw(OwnApplication application) throws IOException {
        OwnersTable.deploy(
                application.http(), "legal-route", shipped -> shipped.replace("dpd &gt;= 60", "dpd &gt;= 1"));
        OwnersTable.deploy(
                application.http(),
                "legal-step",
                shipped -> shipped.replace("dpd &gt;= 60", "dpd &gt;= 1").replace("dpd &gt; 90", "dpd &gt; 1"));
    }

    static ObjectNode small(int person) {
        ObjectNode body =
                ApplicationApi.sample("001", person).put("amount", "3000.00").put("termMonths", 6);
        ((ArrayNode) body.get("consents"))
                .addObject()
                .put("purpose", "SHARE_AGENCY")
                .put("version", "2026-01");
        return body;
    }

    @Test
    void oneIsWonAndEnforcedAndTheOtherPlacedAndRecalled() throws Exception {
        LocalDate unused = traveller.advanceTo("11:00");
        hurry(application);
        String filed = traveller.borrow(small(889_001));
        String placed = traveller.borrow(small(889_002));
        jdbc.sql("update contract set arbitration_clause = false from loan l where l.id = ?"
                        + " and l.application_id = contract.application_id")
                .param(placed)
                .update();
        days.liveToDaysLate(filed, 9);
        String claim = claim(filed);
        String other = claim(placed);
        await(
                "select count(*)::text from contact_log where debt_id = ? and template = 'LEGAL_NOTICE_V1' and decision = 'ALLOW'",
                filed,
                "1");

        days.liveTo(days.today().plusDays(7));
        answer("supervisor", other, "Activity_ApprovePlacement", "placementAnswer", "PLACE");
        answer("field", claim, "Activity_ApproveFiling", "filingAnswer", "FILE");
        await("select proceedings from legal_claim where id = ?", claim, "FILED");
        await("select party || share_bps || state from legal_act where claim_id = ?", other, "agency-12500OPEN");
        assertThat(number("select costs_fen from loan where id = ?", filed)).isEqualTo(5_000);

        days.liveTo(days.today().plusDays(1));
        traveller.repay(placed, "100.00");
        await("select paid_fen || ' ' || fee_fen from legal_act where claim_id = ?", other, "10000 2500");
        assertThat(number("""
                        select sum(e.amount_fen) from journal j join journal_entry e on e.journal_id = j.id
                         where j.loan_id = ? and e.account = 'AGENCY_PAYABLE'
                        """, placed)).isEqualTo(-2_500);
        settleWithTheAgency(placed);

        assertThat(traveller.hold("service", caseOf(placed), "HARDSHIP")).isEqualTo(201);
        await("select coalesce(ending, '') from legal_act where claim_id = ?", other, "RECALLED");

        days.liveTo(days.today().plusDays(5));
        answer("field", claim, "Activity_ApproveEnforcement", "enforcementAnswer", "ENFORCE");
        await("select proceedings from legal_claim where id = ?", claim, "ENFORCING");
        assertThat(number("select costs_fen from loan where id = ?", filed)).isEqualTo(10_000);
        assertThat(number("select count(*) from limitation_event where loan_id = ? and kind = 'ARBITRATION'", filed))
                .isOne();

        traveller.repay(filed, traveller.loan(filed).get("overdue").asText());
        await("select state from legal_claim where id = ?", claim, "PAID");
        await("select status from collection_case where id = ?", caseOf(filed), "CURED");
        assertThat(number("select count(*) from legal_act where bundle is not null and length(bundle) = 64"))
                .isEqualTo(2);
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    /** The agency takes 40.00 itself and sends 30.00 on, 10.00 kept back; the rest of its 35.00 another person pays. */
    private void settleWithTheAgency(String loan) {
        StaffBrowser supervisor = signedIn("supervisor");
        StaffBrowser payer = signedIn("payout");
        Map<String, String> remittance = Map.of(
                "agencyId", "agency-1", "arrived", "30.00", "kept", "10.00", "currency", "CNY", "reference", "bank-1");
        assertThat(sent(supervisor, "remittances", remittance)).contains("超过该机构代收余额", "value=\"bank-1\"");
        assertThat(sent(
                        supervisor,
                        "receipts",
                        Map.of(
                                "agencyId",
                                "agency-1",
                                "loanId",
                                loan,
                                "amount",
                                "40.00",
                                "currency",
                                "CNY",
                                "reference",
                                "agency-money-1")))
                .contains("40.00")
                .doesNotContain("Please check", "<!--");
        assertThat(sent(supervisor, "remittances", remittance))
                .contains("平 Right")
                .doesNotContain("不平");
        assertThat(sent(supervisor, "payments", Map.of("agencyId", "agency-1", "amount", "25.00", "currency", "CNY")))
                .contains("待付 Asked for")
                .doesNotContain("/booking");
        String payment =
                jdbc.sql("select id from agency_payment").query(String.class).single();
        assertThat(supervisor
                        .fill("/agencies", "/agencies/payments/" + payment + "/booking", Map.of("reference", "bank-2"))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(sent(payer, "payments/" + payment + "/booking", Map.of("reference", "bank-2")))
                .contains("已付 Paid", "bank-2", "平 Right")
                .doesNotContain("不平");
        assertThat(application
                        .http()
                        .withBasicAuth("auditor", DemoUsers.PASSWORD)
                        .getForObject("/api/agencies", String.class))
                .contains("\"held\":\"0.00\",\"earned\":\"35.00\",\"paid\":\"25.00\",\"owed\":\"0.00\"");
    }

    private StaffBrowser signedIn(String user) {
        StaffBrowser browser = new StaffBrowser(application.http());
        assertThat(browser.signIn(user, DemoUsers.PASSWORD, "tasklist")
                        .getStatusCode()
                        .is2xxSuccessful())
                .isTrue();
        return browser;
    }

    /** The page that is shown after a form of it was sent. */
    private static String sent(StaffBrowser browser, String form, Map<String, String> fields) {
        ResponseEntity<String> answer = browser.fill("/agencies", "/agencies/" + form, fields);
        return String.valueOf(
                answer.getStatusCode().value() == 400
                        ? answer.getBody()
                        : browser.get("/agencies", String.class).getBody());
    }

    private String claim(String loan) {
        String caseId = caseOf(loan);
        answer("field", caseId, "Activity_DecideReferral", "referralDecision", "TO_LEGAL");
        await("select count(*)::text from legal_claim where loan_id = ?", loan, "1");
        return jdbc.sql("select id from legal_claim where loan_id = ?")
                .param(loan)
                .query(String.class)
                .single();
    }

    private String caseOf(String loan) {
        return traveller.collectionCase("supervisor", loan).get("id").asText();
    }

    private void answer(String user, String key, String activity, String field, String answer) {
        String task = traveller.awaitTask(user, key, activity);
        assertThat(traveller.submit(user, task, Map.of(field, answer, "comment", "已核对")))
                .isEqualTo(204);
    }

    private void await(String sql, String id, String value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql(sql).param(id).query(String.class).list().contains(value));
    }

    private long number(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
