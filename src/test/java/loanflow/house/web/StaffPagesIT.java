package loanflow.house.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import loanflow.access.DemoUsers;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms of our own pages: who may send them, what is refused and how, and that two persons stay two. */
@LoanflowIT
class StaffPagesIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String mark = "it-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCampaignIsPlannedOnceAndByMarketersOnly() {
        StaffBrowser marketer = browser("marketer");
        Map<String, String> plan = Map.of("name", "春季 " + mark, "segment", "COME_BACK", "channel", "PUSH");

        ResponseEntity<String> planned = marketer.fill("/marketing", "/marketing/campaigns", plan);

        assertThat(planned.getStatusCode().isError()).isFalse();
        assertThat(marketer.get("/marketing", String.class).getBody())
                .contains("春季 " + mark, "放弃申请者 Applicants who let it lapse")
                .doesNotContain("<!--");
        ResponseEntity<String> again = marketer.fill("/marketing", "/marketing/campaigns", plan);
        assertThat(again.getStatusCode().value()).isEqualTo(400);
        assertThat(again.getBody()).contains("该名称已用过", "value=\"春季 " + mark + "\"", "<option value=\"PUSH\" selected>");
        StaffBrowser compliance = browser("compliance");
        assertThat(compliance.get("/marketing", String.class).getBody())
                .contains("春季 " + mark)
                .doesNotContain("<form");
        assertThat(compliance
                        .fill("/loans", "/marketing/campaigns", plan)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(browser("late")
                        .get("/marketing", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "春,       REPEAT, SMS,   活动名称 Name",
        "<b>x</b>, REPEAT, SMS,   活动名称 Name",
        "春季,     NONE,   SMS,   分群 Segment",
        "春季,     REPEAT, VOICE, 渠道 Channel"
    })
    void aPlanThatBreaksARuleNamesItsField(String name, String segment, String channel, String field) {
        ResponseEntity<String> answer = browser("marketer")
                .fill(
                        "/marketing",
                        "/marketing/campaigns",
                        Map.of("name", name, "segment", segment, "channel", channel));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody())
                .contains("请检查 Please check: " + field + "</p>")
                .doesNotContain("<b>x</b>");
    }

    @Test
    void theCostOfASourceIsNotedAndTakenBack() {
        StaffBrowser marketer = browser("marketer");

        assertThat(note(marketer, "12.50").getStatusCode().isError()).isFalse();
        assertThat(note(marketer, "-2.50").getStatusCode().isError()).isFalse();
        assertThat(note(marketer, "12.505").getBody())
                .contains("请检查 Please check: 金额（元） Amount, yuan", "value=\"12.505\"");

        assertThat(jdbc.sql("select sum(amount_fen) from marketing_cost where source = ? and noted_by = 'marketer'")
                        .param(mark)
                        .query(Long.class)
                        .single())
                .isEqualTo(1000);
        assertThat(note(browser("auditor"), "1.00").getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void aDoubleClickNotesACostOnceAndASecondFormNotesItAgain() throws Exception {
        StaffBrowser marketer = browser("marketer");
        Map<String, String> form = new TreeMap<>(cost("5.00"));
        form.putAll(marketer.hidden("/marketing"));
        List<Callable<Integer>> clicks = Collections.nCopies(
                4,
                () -> marketer.postForm("/marketing/costs", form)
                        .getStatusCode()
                        .value());
        ExecutorService hands = Executors.newFixedThreadPool(clicks.size());
        try {
            for (Future<Integer> answer : hands.invokeAll(clicks)) {
                assertThat(answer.get()).as("the page, whichever click").isLessThan(400);
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(noted()).isEqualTo(500);

        form.put("amount", "6.00");
        assertThat(marketer.postForm("/marketing/costs", form).getStatusCode().isError())
                .isFalse();
        assertThat(noted()).as("gone back to and changed: another cost").isEqualTo(1100);
        assertThat(note(marketer, "5.00").getStatusCode().isError()).isFalse();
        assertThat(noted()).as("filled in anew").isEqualTo(1600);
    }

    @Test
    void aFormWithoutItsKeyDoesNothing() {
        StaffBrowser marketer = browser("marketer");
        Map<String, String> form = new TreeMap<>(cost("5.00"));
        form.putAll(marketer.hidden("/marketing"));
        form.remove("formKey");

        ResponseEntity<String> answer = marketer.postForm("/marketing/costs", form);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("\"field\":\"formKey\"", "\"rule\":\"required\"");
        assertThat(noted()).isZero();
    }

    @Test
    void aRefusedFormIsForgottenAndMayBeSentAgainPutRight() {
        StaffBrowser marketer = browser("marketer");
        Map<String, String> form = new TreeMap<>(cost("5.005"));
        form.putAll(marketer.hidden("/marketing"));
        assertThat(marketer.postForm("/marketing/costs", form).getStatusCode().value())
                .isEqualTo(400);
        form.put("amount", "5.00");
        assertThat(marketer.postForm("/marketing/costs", form).getStatusCode().isError())
                .isFalse();
        assertThat(noted()).isEqualTo(500);
    }

    private long noted() {
        return jdbc.sql("select coalesce(sum(amount_fen), 0) from marketing_cost where source = ?")
                .param(mark)
                .query(Long.class)
                .single();
    }

    private ResponseEntity<String> note(StaffBrowser browser, String amount) {
        return browser.fill("/marketing", "/marketing/costs", cost(amount));
    }

    private Map<String, String> cost(String amount) {
        return Map.of("source", mark, "day", today().toString(), "amount", amount, "because", "投放");
    }

    @Test
    void aBanIsImposedByComplianceAndLiftedByAnotherPerson() {
        StaffBrowser compliance = browser("compliance");
        LocalDate far = today().plusYears(50);

        assertThat(ban(compliance, far, far.plusDays(1)).getStatusCode().isError())
                .isFalse();
        String lifting = "/funders/bans/"
                + jdbc.sql("select id from funder_ban where because = ?")
                        .param(mark)
                        .query(Long.class)
                        .single()
                + "/lifting";
        assertThat(compliance.get("/funders", String.class).getBody())
                .contains("全部 All 信托 trust", mark, far.toString())
                .doesNotContain(lifting, "<!--");
        assertThat(compliance
                        .fill("/funders", lifting, Map.of())
                        .getStatusCode()
                        .isError())
                .isFalse();
        assertThat(lifted()).as("not by the same person").isZero();
        StaffBrowser risk = browser("risk");
        assertThat(risk.get("/funders", String.class).getBody())
                .contains(lifting)
                .doesNotContain("下达禁令 Impose");
        assertThat(risk.fill("/funders", lifting, Map.of()).getStatusCode().isError())
                .isFalse();
        assertThat(lifted()).isOne();
        assertThat(ban(risk, far, far).getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void aBanThatCannotBeIsRefusedWithItsReason() {
        StaffBrowser compliance = browser("compliance");

        assertThat(ban(compliance, today().minusDays(1), today()).getBody())
                .contains("A ban begins today or later.", "value=\"" + mark + "\"");
        assertThat(ban(compliance, today().plusDays(2), today().plusDays(1)).getBody())
                .contains("The last day lies before the first.");
        assertThat(compliance
                        .fill("/funders", "/funders/bans", Map.of("target", "kind:OWN", "validFrom", "2099-01-01"))
                        .getBody())
                .contains("请检查 Please check: 对象 On；法律依据 Legal basis；说明");
        assertThat(compliance
                        .fill("/funders", "/funders/bans", Map.of("target", "kind:TRUST", "validFrom", "soon"))
                        .getBody())
                .contains("请检查 Please check: 自 From");
        assertThat(jdbc.sql("select count(*) from funder_ban where because = ?")
                        .param(mark)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private ResponseEntity<String> ban(StaffBrowser browser, LocalDate from, LocalDate until) {
        return browser.fill(
                "/funders",
                "/funders/bans",
                Map.of(
                        "target",
                        "kind:TRUST",
                        "validFrom",
                        from.toString(),
                        "validUntil",
                        until.toString(),
                        "basis",
                        "测试条款",
                        "because",
                        mark));
    }

    private long lifted() {
        return jdbc.sql("select count(*) from funder_ban where because = ? and lifted_by = 'risk'")
                .param(mark)
                .query(Long.class)
                .single();
    }

    @Test
    void aProposalForTheBlackListNeedsAnApplicationAndAGroup() {
        Map<String, String> nobody =
                Map.of("applicationId", "nobody", "category", "BLACK_AGENT", "reason", "材料与事实不符", "evidence", "case-7");

        ResponseEntity<String> answer = browser("analyst").fill("/black-list", "/black-list/proposals", nobody);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody())
                .contains("无此申请，或已提议、已列入", "value=\"case-7\"")
                .doesNotContain("<!--");
        assertThat(browser("service")
                        .fill("/black-list", "/black-list/proposals", nobody)
                        .getStatusCode()
                        .value())
                .as("takes appeals, proposes nobody")
                .isEqualTo(403);
        assertThat(browser("marketer")
                        .get("/black-list", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    /** Every place that a role is offered on the start page opens for it. */
    @ParameterizedTest
    @CsvSource({
        "owner",
        "analyst",
        "lead",
        "reviewer",
        "senior",
        "committee1",
        "payout",
        "early",
        "late",
        "field",
        "supervisor",
        "service",
        "marketer",
        "compliance",
        "risk",
        "auditor",
        "administrator"
    })
    void whatAStartPageOffersOpens(String user) {
        StaffBrowser browser = browser(user);
        String start = String.valueOf(browser.get("/", String.class).getBody());
        String desk = start.substring(start.indexOf("id=\"desk\""), start.indexOf("去哪里"));

        assertThat(desk).contains("任务 Tasklist");
        Pattern.compile("<li><a href=\"(/[a-z-]+)\">")
                .matcher(desk)
                .results()
                .map(place -> place.group(1))
                .forEach(place -> assertThat(
                                browser.get(place, String.class).getStatusCode().value())
                        .as(user + " at " + place)
                        .isEqualTo(200));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private StaffBrowser browser(String user) {
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn(user, DemoUsers.PASSWORD, "tasklist");
        return browser;
    }
}
