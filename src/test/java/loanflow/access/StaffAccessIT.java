package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.testing.LoanflowIT;
import loanflow.testing.OwnerDeployment;
import loanflow.testing.StaffBrowser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@LoanflowIT
class StaffAccessIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    IdentityService identities;

    @ParameterizedTest
    @EnumSource(StaffGroup.class)
    void everyGroupHasAUserOfTheDemoWhoCanSignIn(StaffGroup group) {
        DemoUsers.DemoUser user = DemoUsers.ALL.stream()
                .filter(demo -> demo.group() == group)
                .findFirst()
                .orElseThrow();

        String app = group == StaffGroup.CAMUNDA_ADMIN ? "admin" : "tasklist";

        assertThat(new StaffBrowser(http)
                        .signIn(user.id(), DemoUsers.PASSWORD, app)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(new StaffBrowser(http)
                        .signIn("committee3", "Wrong-Password-1", "tasklist")
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(basic("committee3", "Wrong-Password-1")
                        .getForEntity("/engine-rest/task?maxResults=10", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void reviewersMayNotOpenCockpitAndAuditorsMay() {
        assertThat(new StaffBrowser(http)
                        .signIn("reviewer", DemoUsers.PASSWORD, "cockpit")
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(new StaffBrowser(http)
                        .signIn("auditor", DemoUsers.PASSWORD, "cockpit")
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void aPersonSeesTheQueuesOfHisGroupAndNoOther() {
        StaffBrowser reviewer = new StaffBrowser(http);
        reviewer.signIn("reviewer", DemoUsers.PASSWORD, "tasklist");

        List<?> queues = reviewer.get("/camunda/api/engine/engine/default/filter?maxResults=100", List.class)
                .getBody();

        assertThat(queues)
                .extracting(queue -> String.valueOf(((Map<?, ?>) queue).get("name")))
                .containsExactlyInAnyOrder("我的任务 My tasks", "我的团队 My groups", "已逾期 Overdue", "信审 Credit review");
    }

    @Test
    void everyQueueOpens() {
        StaffBrowser auditor = new StaffBrowser(http);
        auditor.signIn("auditor", DemoUsers.PASSWORD, "tasklist");
        List<?> queues = auditor.get("/camunda/api/engine/engine/default/filter?maxResults=100", List.class)
                .getBody();

        assertThat(queues)
                .hasSizeGreaterThan(10)
                .allSatisfy(queue -> assertThat(auditor.get(
                                        "/camunda/api/engine/engine/default/filter/" + ((Map<?, ?>) queue).get("id")
                                                + "/list?firstResult=0&maxResults=20",
                                        String.class)
                                .getStatusCode())
                        .isEqualTo(HttpStatus.OK));
    }

    @Test
    void onlyProcessOwnersDeploy() {
        assertThat(deploy("auditor")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(deploy("reviewer")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(deploy("administrator")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(deploy("owner")).isEqualTo(HttpStatus.OK);
    }

    @Test
    void anAuditorReadsInTheEngineButChangesNothing() {
        TestRestTemplate auditor = basic("auditor", DemoUsers.PASSWORD);

        assertThat(auditor.getForEntity("/engine-rest/process-definition?maxResults=10", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(auditor.postForEntity(
                                "/engine-rest/user/create",
                                Map.of(
                                        "profile",
                                                Map.of(
                                                        "id",
                                                        "intruder",
                                                        "firstName",
                                                        "a",
                                                        "lastName",
                                                        "b",
                                                        "email",
                                                        "c"),
                                        "credentials", Map.of("password", "Long-Enough-Word-1")),
                                String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void staffMayLookAtALoanButNotPayForIt() {
        String loan = "/api/loans/" + UUID.randomUUID();

        assertThat(basic("auditor", DemoUsers.PASSWORD)
                        .getForEntity(loan, String.class)
                        .getStatusCode())
                .as("let in, and told that there is no such loan")
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(basic("auditor", DemoUsers.PASSWORD)
                        .postForEntity(loan + "/repayments", Map.of(), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoIsRemovedInMidSessionIsOutAtOnce() {
        User leaver = identities.newUser("leaver");
        leaver.setPassword("Goodbye-Staff-1");
        identities.saveUser(leaver);
        identities.createMembership("leaver", StaffGroup.AUDITORS.id());
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn("leaver", "Goodbye-Staff-1", "tasklist");
        assertThat(browser.get("/camunda/api/engine/engine/default/filter?maxResults=100", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(browser.get("/", String.class).getBody()).contains("id=\"desk\"");

        identities.deleteUser("leaver");

        assertThat(browser.get("/camunda/api/engine/engine/default/filter?maxResults=100", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(browser.get("/", String.class).getBody()).doesNotContain("id=\"desk\"");
    }

    @Test
    void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        StaffBrowser owner = new StaffBrowser(http);
        owner.signIn("administrator", DemoUsers.PASSWORD, "admin");
        owner.forgetToken();

        assertThat(owner.post(
                                "/camunda/api/engine/engine/default/group/create",
                                Map.of("id", "x", "name", "x", "type", "x"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private HttpStatus deploy(String user) {
        String form = "{\"id\":\"note-by-" + user
                + "\",\"schemaVersion\":16,\"executionPlatform\":\"Camunda Platform\"," + "\"components\":[]}";
        return HttpStatus.valueOf(new OwnerDeployment(http)
                .as(user, "by " + user, Map.of("note-by-" + user + ".form", form))
                .getStatusCode()
                .value());
    }

    private TestRestTemplate basic(String user, String password) {
        return http.withBasicAuth(user, password);
    }
}
