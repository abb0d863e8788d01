package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every form of the house is opened in the real Tasklist, and a task of each kind is completed there by the people
 * whose work it is; what came of it is read from our tables. Pictures are left in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasklistIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** After all that does not ask how late somebody is: what is due meanwhile would be late too. */
    private static final int LATE = Order.DEFAULT + 1;

    private final Set<String> completed = new TreeSet<>();
    private JdbcClient jdbc;
    private OwnApplication application;
    private Traveller traveller;
    private BusinessDays days;
    private Tasklist tasklist;
    /** A request that nobody looks at until its answer is near. */
    private String unanswered;
    /** Loans on which nobody pays. */
    private String late;

    private String lost;
    private String filed;
    private String placed;
    private String hopeless;

    @BeforeAll
    void sitDown() throws IOException {
        assumeTrue(Tasklist.isThere(), "no chromium and chromedriver on this machine: forms are not looked at");
        String url = Postgres.migratedUrl();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser("postgres");
        jdbc = JdbcClient.create(database);
        // Its own, because a person must be late before anybody calls: the clock moves.
        application = OwnApplication.on(url);
        traveller = new Traveller(application.http());
        days = new BusinessDays(jdbc, traveller);
        tasklist = new Tasklist(application.address());
        LocalDate unused = traveller.advanceTo("08:40");
        somebodyForTheWhiteList();
        unanswered = hardship(borrow(871_071));
        // The white list is assessed at a quarter to nine; people may be called at eleven, at night they may not.
        unused = traveller.advanceTo("11:00");
        fiveWhoWillBeLate();
    }

    /**
     * Their tests, in this order, live one life: nobody is later than his test wants when the test before has ended. Seven
     * days between two loans are four at least between their due days, whatever the months are long, and four are one.
     */
    private void fiveWhoWillBeLate() throws IOException {
        // Each row that is changed is of one of them only: who is lost, and who owes little.
        OwnersTable.deploy(
                application.http(),
                "collection-plan",
                shipped -> SkipTraceJourneyIT.traceEverybody(LegalRecoveryJourneyIT.precheckSmallLoans(shipped)));
        LegalRecoveryJourneyIT.hurryTheLaw(application);
        late = borrow(871_006);
        LocalDate unused = traveller.advance(7);
        lost = borrow(871_041);
        unused = traveller.advance(4);
        filed = traveller.borrow(LegalRecoveryJourneyIT.small(871_051));
        placed = traveller.borrow(LegalRecoveryJourneyIT.small(871_052));
        hopeless = traveller.borrow(ApplicationApi.sample("001", 871_031));
    }

    /** One who paid back: he is assessed with the first batch. Nobody is held out, for he is the only one. */
    private void somebodyForTheWhiteList() throws IOException {
        OwnersTable.deploy(application.http(), "white-list-terms", "<text>5</text>", "<text>0</text>");
        OwnersTable.deploy(application.http(), "marketing-segment", "<text>5</text>", "<text>0</text>");
        String loan = traveller.borrow(WhiteListJourneyIT.known(871_072));
        var unused = traveller.repay(loan, traveller.loan(loan).get("payOff").asText());
    }

    @AfterAll
    void getUp() throws IOException {
        if (application == null) {
            return;
        }
        tasklist.close();
        application.close();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(completed)
                    .as("a task of each kind is completed on the screen")
                    .isEqualTo(forms.map(form -> form.getFileName().toString().replace(".form", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void suspicionAndDisagreementAreDecidedOnTheScreen() {
        ObjectNode body = ApplicationApi.sample("302", 871_001);
        body.put("amount", "25000.00");
        String id = traveller.apply(body);

        work("analyst", id, "Activity_ReviewFraud", "review-fraud", () -> {
            tasklist.choose("通过 Pass");
            tasklist.type("依据 Grounds", "已电话核实");
        });
        work("lead", id, "Activity_ConfirmFraudReview", "confirm-fraud-review", () -> tasklist.choose("同意 Agree"));

        traveller.await(id, "PAPERS_REQUIRED").get("papersWanted").forEach(kind -> traveller.upload(id, kind.asText()));
        work("reviewer", id, "Activity_ReviewApplication", "review-application", () -> {
            tasklist.choose("Counter-offer");
            tasklist.type("Counter-offer, yuan", "10000");
            tasklist.pick("Term, months", "6");
            tasklist.type("Comment", "按收入减额");
        });
        work("reviewer2", id, "Activity_ConfirmReview", "confirm-review", () -> {
            tasklist.choose("Disagree");
            tasklist.pick("Reason first", "Debt burden");
            tasklist.type("Comment", "负债仍然过高");
        });
        work("senior", id, "Activity_DecideDisagreement", "decide-disagreement", () -> {
            tasklist.choose("First decision");
            tasklist.type("Comment", "采纳初审意见");
        });

        assertThat(traveller.await(id, "OFFERED").get("offer").get("amount").asText())
                .isEqualTo("10000.00");
    }

    @Test
    void missingFactsAreAssessedOnTheScreen() {
        String id = traveller.apply(ApplicationApi.sample("921", 871_002));

        work("reviewer", id, "Activity_AssessFacts", "assess-facts", () -> {
            tasklist.choose("Decline");
            tasklist.type("Comment", "征信无法取得");
        });

        traveller.await(id, "REFUSED");
    }

    @Test
    void anAppealIsAnsweredOnTheScreen() {
        String id = traveller.apply(ApplicationApi.sample("551", 871_005));
        traveller.await(id, "REFUSED");
        assertThat(new ApplicationApi(application.http())
                        .post("/api/applications/" + id + "/appeal", "")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);

        work("senior", id, "Activity_ReviewAppeal", "review-appeal", () -> {
            tasklist.choose("Let it stand");
            tasklist.pick("What the applicant is told", "The facts are right");
            tasklist.type("Comment", "逾期记录属实");
        });

        assertThat(traveller.await(id, "REFUSED").get("notices").toString()).contains("APPEAL_CONFIRMED");
    }

    @Test
    void aRejectedPayoutIsRepairedOnTheScreen() {
        String id = traveller.apply(ApplicationApi.sample("003", 871_003));
        traveller.payoutProviderWill("REJECT");
        traveller.signAndWaive(id);

        try {
            work("payout", id, "Activity_RepairPayout", "repair-payout", () -> {
                tasklist.choose("取消放款");
                tasklist.type("说明", "账户已注销");
            });
            traveller.await(id, "CANCELLED");
        } finally {
            traveller.payoutProviderWill("OK");
        }
        assertThat(count("select count(*) from loan where application_id = ?", id))
                .isZero();
        assertThat(count("select count(*) from funder_choice where application_id = ? and state = 'RESERVED'", id))
                .isZero();
    }

    @Test
    void aFunderIsChosenOnTheScreen() {
        String id = traveller.apply(ApplicationApi.sample("001", 871_004));
        traveller.sign(id);
        roomOfFunders("/");
        traveller.waive(id);

        work("payout", id, "Activity_ChooseFunder", "choose-funder", () -> {
            roomOfFunders("*");
            tasklist.choose("锁定所选资金方");
            tasklist.pick("资金方", "自有资金");
            tasklist.type("说明", "自有资金已补足额度");
        });

        String loan = traveller.await(id, "ACTIVE").get("loanId").asText();
        assertThat(jdbc.sql("select funder_id from funder_choice where application_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("OWN_MONEY");
        assertThat(count("select count(*) from payout where loan_id = ? and state = 'CONFIRMED'", loan))
                .isOne();
    }

    @Test
    @Order(LATE)
    void aLateCaseIsCalledHeldPromisedAndHandedOverOnTheScreen() {
        days.liveToDaysLate(late, 7);
        String caseId = traveller.collectionCase("supervisor", late).get("id").asText();
        assertThat(traveller.hold("service", caseId, "HARDSHIP", days.today())).isEqualTo(201);

        work("service", caseId, "Activity_ReviewHold", "review-hold", () -> {
            tasklist.choose("解除暂停");
            tasklist.type("说明", "收入已恢复");
        });
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from collection_hold where case_id = ? and reason = 'HARDSHIP'"
                                        + " and lifted_on is not null",
                                caseId)
                        == 1);

        days.liveToDaysLate(late, 8);
        work("early", caseId, "Activity_TakeUpCall", "take-up-call", () -> tasklist.choose("现在拨打"));
        work("early", caseId, "Activity_RecordCall", "record-call", () -> {
            tasklist.choose("承诺还款");
            tasklist.type("承诺金额", "500.00");
            tasklist.pick("承诺日期", days.today().toString());
            tasklist.type("说明", "承诺今日还款");
        });
        awaitPromise(caseId, "OPEN");
        assertThat(count(
                        "select count(*) from contact_log l join collection_case c on c.customer_id = l.customer_id"
                                + " where c.id = ? and l.channel = 'HUMAN_CALL' and l.decision = 'ALLOW' and l.talked",
                        caseId))
                .as("the gate allowed the call and knows of the conversation")
                .isOne();
        LocalDate unused = traveller.advance(2);
        awaitPromise(caseId, "BROKEN");

        breakAnotherPromise(caseId);
        work("supervisor", caseId, "Activity_DecideReferral", "decide-referral", () -> {
            tasklist.choose("移交法务");
            tasklist.type("说明", "两次违约");
        });
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from collection_case where id = ? and status = 'LEGAL'", caseId) == 1);
        assertThat(count(
                        "select count(*) from collection_action where case_id = ? and outcome = 'TO_LEGAL'"
                                + " and by_user = 'supervisor'",
                        caseId))
                .isOne();
    }

    @Test
    void aRefundIsConfirmedTwiceAndSentOnTheScreen() {
        String loan = traveller.borrow(ApplicationApi.sample("001", 871_007).put("termMonths", 3));
        traveller.repay(loan, "1500.00");
        String change = traveller
                .asked("service", loan, "REFUND_OF_OVERPAYMENT", "CUSTOMER_REQUEST", "", "{\"amount\":\"1200.00\"}")
                .get("id")
                .asText();

        work("supervisor", change, "Activity_ConfirmChange", "confirm-change", () -> {
            tasklist.choose("同意");
            tasklist.type("说明", "预收款属实");
        });
        work("risk", change, "Activity_ConfirmChangeAgain", "confirm-change-again", () -> {
            tasklist.choose("同意");
            tasklist.type("说明", "已复核");
        });
        assertThat(traveller.loan(loan).get("advance").asText()).isEqualTo("300.00");
        work("payout", change, "Activity_SendMoney", "send-money", () -> {
            tasklist.choose("已付款");
            tasklist.type("银行流水号", "202611280001");
            tasklist.type("说明", "已付款");
        });

        assertThat(count(
                        "select count(*) from loan_change where id = ? and state = 'BOOKED'"
                                + " and bank_reference = '202611280001'",
                        change))
                .isOne();
        assertThat(count("select count(*) from journal where loan_id = ? and reference like 'sent:%'", loan))
                .isOne();
        tasklist.signIn("service");
        assertThat(tasklist.page("/loans/" + loan + "/change?kind=EXTENSION", "change"))
                .contains("展期 Extension", "退还多收款 Refund of an overpayment", "已入账 Booked")
                .doesNotContain("<!--");
    }

    /** After the others, because its table is for every late loan. */
    @Test
    @Order(LATE + 3)
    void aLoanIsWrittenOffOnTheScreenAndItsClaimPursued() throws IOException {
        ShortWriteOffTable.deploy(application.http());
        days.liveToDaysLate(hopeless, 3);
        LocalDate unused = traveller.advanceTo("11:00");
        String writeOff = Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> jdbc.sql("select coalesce(max(id), '') from write_off where loan_id = ?")
                                .param(hopeless)
                                .query(String.class)
                                .single(),
                        id -> !id.isEmpty());

        work("supervisor", writeOff, "Activity_ApproveWriteOff", "approve-write-off", () -> {
            tasklist.choose("同意核销");
            tasklist.type("说明", "追索已尽");
        });
        work("committee1", writeOff, "Activity_ConfirmWriteOff", "confirm-write-off", () -> {
            tasklist.choose("同意核销");
            tasklist.type("说明", "同意");
        });
        work("late", writeOff, "Activity_PursueClaim", "pursue-claim", () -> {
            tasklist.choose("追索无望");
            tasklist.type("说明", "多次联系无果");
        });

        assertThat(traveller.loan(hopeless).get("status").asText()).isEqualTo("WRITTEN_OFF");
        assertThat(count("select count(*) from write_off where id = ? and pursuit = 'EXHAUSTED'", writeOff))
                .isOne();
    }

    @Test
    @Order(LATE + 1)
    void aLostBorrowerIsSearchedOnTheScreen() {
        days.liveToDaysLate(lost, 8);
        String caseId = traveller.collectionCase("supervisor", lost).get("id").asText();
        assertThat(traveller.submit(
                        "early", traveller.awaitTask("early", caseId, "Activity_TakeUpCall"), Map.of("callNow", "NOW")))
                .isEqualTo(204);
        assertThat(traveller.submit(
                        "early",
                        traveller.awaitTask("early", caseId, "Activity_RecordCall"),
                        Map.of("callOutcome", "WRONG_NUMBER", "comment", "号码已换人")))
                .isEqualTo(204);
        String first = traveller.awaitTask("late", caseId, "Activity_TakeUpTrace");
        // Two calls lie four hours apart: the day after, the gate agrees at once.
        LocalDate unused = traveller.advance(1);
        assertThat(traveller.awaitTask("late", caseId, "Activity_TakeUpTrace")).isEqualTo(first);

        work("late", caseId, "Activity_TakeUpTrace", "take-up-trace", () -> tasklist.choose("现在拨打"));
        work("late", caseId, "Activity_RecordTraceCall", "record-trace-call", () -> {
            tasklist.choose("提供新号码");
            tasklist.type("新号码 New number", "15409999041");
        });
        unused = traveller.advance(1);
        assertThat(traveller.submit(
                        "late",
                        traveller.awaitTask("late", caseId, "Activity_TakeUpTrace"),
                        Map.of("traceCallNow", "NOW")))
                .isEqualTo(204);
        String confirm = traveller.awaitTask("late", caseId, "Activity_ConfirmNumber");
        assertThat(confirm).isNotEmpty();
        tasklist.signIn("late");
        assertThat(tasklist.page("/traces/" + caseId, "trace"))
                .contains("联系人", "查看理由")
                .doesNotContain("<!--");
        work("late", caseId, "Activity_ConfirmNumber", "confirm-number", () -> tasklist.choose("本人已确认"));

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from skip_trace where case_id = ? and state = 'FOUND'", caseId) == 1);
    }

    @Test
    @Order(LATE + 2)
    void claimsAreFiledPlacedAndEnforcedOnTheScreen() {
        jdbc.sql("update contract set arbitration_clause = false from loan l where l.id = ?"
                        + " and l.application_id = contract.application_id")
                .param(placed)
                .update();
        days.liveToDaysLate(filed, 9);
        String claim = claim(filed);
        String other = claim(placed);
        days.liveTo(days.today().plusDays(7));

        work("field", claim, "Activity_ApproveFiling", "approve-filing", () -> {
            tasklist.choose("立案 File");
            tasklist.type("说明", "证据齐全");
        });
        work("supervisor", other, "Activity_ApprovePlacement", "approve-placement", () -> {
            tasklist.choose("委外 Place");
            tasklist.type("说明", "自催无效");
        });
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from legal_act where state = 'OPEN' and claim_id in (?, ?)",
                                claim,
                                other)
                        == 2);
        days.liveTo(days.today().plusDays(6));
        work("field", claim, "Activity_ApproveEnforcement", "approve-enforcement", () -> {
            tasklist.choose("申请执行");
            tasklist.type("说明", "裁决未履行");
        });

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count("select count(*) from legal_claim where id = ? and proceedings = 'ENFORCING'", claim)
                        == 1);
    }

    private String claim(String loan) {
        String caseId = traveller.collectionCase("supervisor", loan).get("id").asText();
        assertThat(traveller.submit(
                        "field",
                        traveller.awaitTask("field", caseId, "Activity_DecideReferral"),
                        Map.of("referralDecision", "TO_LEGAL", "comment", "法务评估")))
                .isEqualTo(204);
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> jdbc.sql("select coalesce(max(id), '') from legal_claim where loan_id = ?")
                                .param(loan)
                                .query(String.class)
                                .single(),
                        id -> !id.isEmpty());
    }

    @Test
    void anEntryOfTheBlackListIsMadeAndLiftedOnTheScreen() {
        String known = traveller.apply(ApplicationApi.sample("001", 871_061));
        traveller.await(known, "OFFERED");
        String proposal = BlackListJourneyIT.propose(
                application.http(), "analyst", BlackListJourneyIT.order(known, "LENDER_BLACK"));

        work("compliance", proposal, "Activity_ApproveEntry", "approve-list-entry", () -> {
            tasklist.choose("同意列入");
            tasklist.type("说明", "证据充分");
        });
        work("lead", proposal, "Activity_ConfirmEntry", "confirm-list-entry", () -> {
            tasklist.choose("同意列入");
            tasklist.type("说明", "复核一致");
        });
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from list_proposal where id = ? and state = 'LISTED'", proposal) == 1);
        String appeal = BlackListJourneyIT.appeal(application.http(), proposal);
        work("risk", appeal, "Activity_ReviewListAppeal", "review-list-appeal", () -> {
            tasklist.choose("撤销条目");
            tasklist.type("说明", "材料已补正");
        });

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from list_proposal where id = ? and state = 'LIFTED'", proposal) == 1);
    }

    @Test
    void aWhiteListAndItsCampaignAreAgreedToOnTheScreen() {
        String batch = awaitId("select coalesce(max(id), '') from white_list_batch where state = 'PROPOSED'");
        work("risk", batch, "Activity_ApproveWhiteList", "approve-white-list", () -> {
            tasklist.choose("同意，送复审");
            tasklist.type("说明", "额度在预算内");
        });
        work("compliance", batch, "Activity_ConfirmWhiteList", "confirm-white-list", () -> {
            tasklist.choose("同意发布");
            tasklist.type("说明", "均有营销同意");
        });

        String campaign = awaitId("select coalesce(max(id), '') from campaign where segment = 'WHITE_LIST'");
        work("compliance", campaign, "Activity_ApproveCampaign", "approve-campaign", () -> {
            tasklist.choose("同意发送");
            tasklist.type("说明", "文案已列明年化利率");
        });
        awaitOne("select count(*) from campaign where id = ? and state = 'SENDING'", campaign);
    }

    @Test
    void aHardshipIsAssessedAndItsPlanApprovedOnTheScreen() {
        String request = hardship(borrow(871_073));

        work("service", request, "Activity_AssessHardship", "assess-hardship", () -> {
            tasklist.choose("证明属实");
            tasklist.type("月收入", "4000.00");
            tasklist.type("月生活支出", "2000.00");
            tasklist.type("其他债务月供", "500.00");
            tasklist.type("说明", "失业证明属实");
        });
        work("supervisor", request, "Activity_ApproveOffer", "approve-hardship-offer", () -> {
            tasklist.choose("同意 Agree");
            tasklist.type("说明", "方案可负担");
        });

        awaitOne("select count(*) from hardship_request where id = ? and state = 'OFFERED'", request);
    }

    @Test
    void theClaimOnAGravelyIllBorrowerRestsOnTheScreen() {
        String request = hardship(borrow(871_074));
        String assessment = traveller.awaitTask("service", request, "Activity_AssessHardship");
        assertThat(traveller.submit("service", assessment, Map.of("hardshipFinding", "GRAVE", "comment", "已核实医院证明")))
                .isEqualTo(204);

        work("risk", request, "Activity_ReviewRest", "review-hardship-rest", () -> {
            tasklist.choose("结束暂停");
            tasklist.type("说明", "已康复出院");
        });

        awaitOne("select count(*) from hardship_request where id = ? and reason = 'REST_ENDED'", request);
    }

    /** Last, because the days that the others live are enough for it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aHardshipWhoseAnswerIsNearIsASupervisorsOnTheScreen() {
        days.liveTo(LocalDate.parse(jdbc.sql("select escalate_on::text from hardship_request where id = ?")
                .param(unanswered)
                .query(String.class)
                .single()));

        work("supervisor", unanswered, "Activity_AssessHardshipNow", "assess-hardship-now", () -> {
            tasklist.choose("未能证明");
            tasklist.type("说明", "未提交任何证明");
        });

        awaitOne("select count(*) from hardship_request where id = ? and reason = 'NOT_PROVED'", unanswered);
    }

    @Test
    void aComplaintIsInvestigatedAndDecidedOnTheScreen() {
        String loan = borrow(871_075);
        var unused = traveller.repay(loan, "100.00");
        String complaint = opened(loan, "complaints", "{\"subject\":\"BOOKS\",\"words\":\"罚息算错了\"}");

        work("service", complaint, "Activity_InvestigateComplaint", "investigate-complaint", () -> {
            tasklist.choose("部分属实");
            tasklist.choose("减免费用");
            tasklist.pick("减免部分", "罚息");
            tasklist.type("减免金额", "1.00");
            tasklist.type("说明", "罚息计算有误");
        });
        // There is no penalty interest to waive: somebody else decides.
        work("supervisor", complaint, "Activity_DecideComplaint", "decide-complaint", () -> {
            tasklist.choose("部分属实");
            tasklist.choose("撤销误记还款");
            tasklist.pick("误记的还款", "100.00");
            tasklist.type("说明", "该笔还款属他人");
        });

        awaitOne("select count(*) from loan_change where loan_id = ? and state = 'ASKED'", loan);
        String address = "/loans/" + loan;
        assertThat(tasklist.page(address + "/complaints", "complaints"))
                .contains("登记投诉", "金额或账务 Amounts, or what was booked", "原文 Words")
                .doesNotContain("<!--");
        assertThat(tasklist.page(address + "/hardship", "hardship"))
                .contains("登记困难申请", "失业 Lost his job")
                .doesNotContain("<!--");
        assertThat(tasklist.page(address + "/interruptions", "interruptions"))
                .contains("登记时效中断", "还款 Payment", "诉讼时效至 Limitation date")
                .doesNotContain("<!--");
    }

    @Test
    void peopleSignInAndFindTheirQueuesFirst() {
        tasklist.fillInSignIn("analyst");

        assertThat(tasklist.queues())
                .first()
                .asString()
                .as("what the team waits for is what a person sees first")
                .contains("我的团队 My groups");
        assertThat(tasklist.queues()).anyMatch(queue -> queue.contains("反欺诈初审 Fraud review"));
    }

    @Test
    void ourOwnPagesAreReadByWhoIsSignedIn() {
        assertThat(jdbc.sql("insert into outbox (kind, key, body, state, tries, reason)"
                                + " values ('payout', 'payout-screen-1', '{}', 'STUCK', 14, 'TIMEOUT')")
                        .update())
                .isOne();
        tasklist.signIn("payout");

        assertThat(tasklist.page("/relay", "relay"))
                .contains("放款指令 payout instruction", "对方未及时答复 no answer in time", "重试 Retry")
                .doesNotContain("<!--");
        assertThat(tasklist.page("/", "start")).contains("第一分钟", "payout").doesNotContain("<!--");
    }

    @Test
    void thePagesOfComplianceAndMarketingSayWhatTheirFormsDid() {
        fill(
                "compliance",
                "/funders",
                "/funders/bans",
                Map.of(
                        "target", "kind:TRUST",
                        "validFrom", days.today().plusYears(9).toString(),
                        "basis", "示例：监管文件第三条",
                        "because", "监管要求"));
        fill(
                "marketer",
                "/marketing",
                "/marketing/campaigns",
                Map.of("name", "夏季回访", "segment", "COME_BACK", "channel", "SMS"));
        fill(
                "marketer",
                "/marketing",
                "/marketing/costs",
                Map.of("source", "sample", "day", days.today().toString(), "amount", "88.00", "because", "投放"));

        tasklist.signIn("compliance");
        assertThat(tasklist.page("/funders", "funders"))
                .contains("全部 All 信托 trust", "助贷银行 bank by a platform", "下达禁令 Impose")
                .doesNotContain("<!--", "BANK_PLATFORM");
        assertThat(tasklist.page("/black-list", "black-list"))
                .contains("提议列入", "提交审批 Submit for approval")
                .doesNotContain("<!--");
        assertThat(tasklist.page("/reconciliation", "reconciliation"))
                .contains("资金账户", "差异")
                .doesNotContain("<!--");
        tasklist.signIn("marketer");
        assertThat(tasklist.page("/marketing", "marketing"))
                .contains("夏季回访", "88.00", "提交审批 Submit for approval")
                .doesNotContain("<!--");
    }

    private void fill(String user, String page, String action, Map<String, String> fields) {
        StaffBrowser browser = new StaffBrowser(application.http());
        browser.signIn(user, DemoUsers.PASSWORD, "tasklist");
        assertThat(browser.fill(page, action, fields).getStatusCode().isError()).isFalse();
    }

    /** By the API: the screen has shown it once. What comes after it no promise may help any more. */
    private void breakAnotherPromise(String caseId) {
        call(
                caseId,
                Map.of(
                        "callOutcome",
                        "PROMISE",
                        "promiseAmount",
                        "500.00",
                        "promiseDay",
                        days.today().toString()));
        LocalDate unused = traveller.advance(2);
        call(caseId, Map.of("callOutcome", "REFUSES"));
    }

    private void call(String caseId, Map<String, String> outcome) {
        assertThat(traveller.submit(
                        "early", traveller.awaitTask("early", caseId, "Activity_TakeUpCall"), Map.of("callNow", "NOW")))
                .isEqualTo(204);
        Map<String, String> fields = new HashMap<>(outcome);
        fields.put("comment", "已核对");
        assertThat(traveller.submit("early", traveller.awaitTask("early", caseId, "Activity_RecordCall"), fields))
                .isEqualTo(204);
    }

    private void awaitPromise(String caseId, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from promise where case_id = ? and amount_fen = 50000 and state = ?",
                                caseId,
                                state)
                        == 1);
    }

    /** Leaves no funder room for a loan today, or gives it back. */
    private void roomOfFunders(String operator) {
        assertThat(jdbc.sql("update funder set day_limit_fen = day_limit_fen " + operator + " 10000000")
                        .update())
                .isPositive();
    }

    /** A person takes the task on the screen, fills its form in and completes it. */
    private void work(String user, String businessKey, String activity, String form, Runnable fillIn) {
        String task = traveller.awaitTask(user, businessKey, activity);
        tasklist.signIn(user);
        tasklist.open(task, form);
        tasklist.claim();
        fillIn.run();
        tasklist.complete(form);
        assertThat(count("select count(*) from signature where task_id = ? and user_id = ?", task, user))
                .as("the task behind form %s is done and signed by who did it", form)
                .isOne();
        completed.add(form);
    }

    private String borrow(int person) {
        return traveller.borrow(ApplicationApi.sample("001", person).put("termMonths", 3));
    }

    private String hardship(String loan) {
        return opened(loan, "hardship", "{\"cause\":\"JOB_LOSS\"}");
    }

    /** The id of what the borrower's partner opens for him. */
    private String opened(String loan, String what, String body) {
        ResponseEntity<String> answer = traveller.send(loan, what, body);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody()).get("id").asText();
    }

    private String awaitId(String sql) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> jdbc.sql(sql).query(String.class).single(), id -> !id.isEmpty());
    }

    private void awaitOne(String sql, String parameter) {
        Awaitility.await().atMost(PATIENCE).until(() -> count(sql, parameter) == 1);
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
