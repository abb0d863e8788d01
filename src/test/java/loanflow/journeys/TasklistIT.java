package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every form of the house is opened in the real Tasklist, and people do their work there; pictures are left behind. */
@LoanflowIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    private static final String CALL_SHEET = """
            {"applicationId": "00000000-0000-0000-0000-000000000000", "action": "CALL", "script": "您好，这里是示例公司。",
             "stage": "S1", "tier": "MEDIUM", "score": 610, "daysPastDue": 5, "overdue": "714.54", "brokenPromises": 1,
             "loans": [{"loan": "L-1", "dueDate": "2026-11-20", "daysPastDue": 5, "overdue": "714.54"}],
             "past": [{"on": "2026-11-21", "action": "SMS", "result": "DELIVERED"}],
             "promiseDays": [{"label": "2026-11-27", "value": "2026-11-27"}]}""";

    private final Set<String> opened = new TreeSet<>();
    private Traveller traveller;
    private Tasklist tasklist;

    @BeforeAll
    static void aBrowserIsThere() {
        assumeTrue(Tasklist.isThere(), "no chromium and chromedriver on this machine: forms are not looked at");
    }

    @BeforeEach
    void sitDown() {
        traveller = new Traveller(http);
        tasklist = new Tasklist(port);
    }

    @AfterEach
    void getUp() {
        traveller.payoutProviderWill("OK");
        tasklist.close();
    }

    @AfterAll
    void noFormWasLeftOut() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(opened)
                    .containsAll(forms.map(form -> form.getFileName().toString().replace(".form", ""))
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
        assertThat(new ApplicationApi(http)
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

        work("payout", id, "Activity_RepairPayout", "repair-payout", () -> {
            tasklist.choose("取消放款");
            tasklist.type("说明", "账户已注销");
        });

        traveller.await(id, "CANCELLED");
    }

    @Test
    void aFunderIsChosenOnTheScreen() {
        waitingAt("disbursement", "Activity_ChooseFunder", Map.of("fundingEvidence", json("""
                        {"rules": ["QUOTA"], "funders": [{"label": "自有资金 Own money", "value": "OWN_MONEY"}]}""")));

        look("payout", "Activity_ChooseFunder", "choose-funder");
        tasklist.claim();
        tasklist.choose("锁定所选资金方");
        tasklist.pick("资金方", "自有资金");
    }

    @ParameterizedTest
    @CsvSource({
        "contact,    Activity_TakeUpCall,     take-up-call",
        "contact,    Activity_RecordCall,     record-call",
        "collection, Activity_DecideReferral, decide-referral",
        "collection, Activity_ReviewHold,     review-hold"
    })
    void collectorsSeeTheCaseTheyWorkOn(String process, String activity, String form) {
        waitingAt(
                process,
                activity,
                Map.of(
                        "callSheet",
                        json(CALL_SHEET),
                        "caseGroup",
                        "early-collectors",
                        "callPriority",
                        70L,
                        "touchEndsAt",
                        "2199-01-01T20:00:00+08:00"));

        look("early", activity, form);
    }

    @Test
    void peopleFindTheirQueuesFirst() {
        tasklist.signIn("analyst");

        assertThat(tasklist.queues())
                .first()
                .asString()
                .as("what the team waits for is what a person sees first")
                .contains("我的团队 My groups");
        assertThat(tasklist.queues()).anyMatch(queue -> queue.contains("反欺诈初审 Fraud review"));
    }

    /** A case that stands before this task with what its form shows. */
    private void waitingAt(String process, String activity, Map<String, Object> variables) {
        runtime.createProcessInstanceByKey(process)
                .businessKey(activity)
                .startBeforeActivity(activity)
                .setVariables(variables)
                .execute();
    }

    private void look(String user, String activity, String form) {
        String task = traveller.awaitTask(user, activity, activity);
        tasklist.signIn(user);
        tasklist.open(task, form);
        opened.add(form);
    }

    private static Object json(String text) {
        return SpinValues.jsonValue(text).create();
    }

    private void work(String user, String application, String activity, String form, Runnable fillIn) {
        String task = traveller.awaitTask(user, application, activity);
        tasklist.signIn(user);
        tasklist.open(task, form);
        opened.add(form);
        tasklist.claim();
        fillIn.run();
        tasklist.complete(form);
        assertThat(tasks.createTaskQuery().taskId(task).count())
                .as("the task behind form %s is done", form)
                .isZero();
    }
}
