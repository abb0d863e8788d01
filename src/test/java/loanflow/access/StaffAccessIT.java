package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

        assertThat(new Browser().signIn(user.id(), DemoUsers.PASSWORD, app).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(new Browser().signIn("late", "Wrong-Password-1", "tasklist").getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(basic("late", "Wrong-Password-1")
                        .getForEntity("/engine-rest/task?maxResults=10", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void reviewersMayNotOpenCockpitAndAuditorsMay() {
        assertThat(new Browser()
                        .signIn("reviewer", DemoUsers.PASSWORD, "cockpit")
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(new Browser()
                        .signIn("auditor", DemoUsers.PASSWORD, "cockpit")
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void aPersonSeesTheQueuesOfHisGroupAndNoOther() {
        Browser reviewer = new Browser();
        reviewer.signIn("reviewer", DemoUsers.PASSWORD, "tasklist");

        List<?> queues = reviewer.get("/camunda/api/engine/engine/default/filter?maxResults=100", List.class)
                .getBody();

        assertThat(queues)
                .extracting(queue -> String.valueOf(((Map<?, ?>) queue).get("name")))
                .containsExactlyInAnyOrder("我的任务 My tasks", "我的团队 My groups", "已逾期 Overdue", "信审 Credit review");
    }

    @Test
    void everyQueueOpens() {
        Browser auditor = new Browser();
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
                                                        "Uuuu",
                                                        "lastName",
                                                        "Wwww",
                                                        "email",
                                                        "xxxx@example.test"),
                                        "credentials", Map.of("password", "Nobody-Knows-It-1")),
                                String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void whoIsRemovedInMidSessionIsOutAtOnce() {
        User leaver = identities.newUser("leaver");
        leaver.setPassword("Goodbye-Staff-1");
        identities.saveUser(leaver);
        identities.createMembership("leaver", StaffGroup.AUDITORS.id());
        Browser browser = new Browser();
        browser.signIn("leaver", "Goodbye-Staff-1", "tasklist");
        assertThat(browser.get("/camunda/api/engine/engine/default/filter?maxResults=100", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        identities.deleteUser("leaver");

        assertThat(browser.get("/camunda/api/engine/engine/default/filter?maxResults=100", String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aChangeWithoutTheTokenOfTheSessionIsRefused() {
        Browser owner = new Browser();
        owner.signIn("administrator", DemoUsers.PASSWORD, "admin");
        owner.forgetToken();

        assertThat(owner.post(
                                "/camunda/api/engine/engine/default/group/create",
                                Map.of("id", "x", "name", "x", "type", "x"))
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private HttpStatus deploy(String user) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "by " + user);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.TEXT_PLAIN);
        headers.setContentDispositionFormData("data", "note-by-" + user + ".txt");
        parts.add("data", new HttpEntity<>("text".getBytes(), headers));
        return HttpStatus.valueOf(basic(user, DemoUsers.PASSWORD)
                .postForEntity("/engine-rest/deployment/create", parts, String.class)
                .getStatusCode()
                .value());
    }

    private TestRestTemplate basic(String user, String password) {
        return http.withBasicAuth(user, password);
    }

    /** Keeps cookies and sends the CSRF token back, as the web applications' own pages do. */
    private class Browser {

        private final Map<String, String> cookies = new TreeMap<>();
        private final Map<String, String> tokens = new TreeMap<>();

        ResponseEntity<String> signIn(String user, String password, String app) {
            get("/camunda/app/" + app + "/default/", String.class);
            HttpHeaders headers = headers();
            headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
            return keep(http.exchange(
                    "/camunda/api/admin/auth/user/default/login/" + app,
                    HttpMethod.POST,
                    new HttpEntity<>("username=" + user + "&password=" + password, headers),
                    String.class));
        }

        <T> ResponseEntity<T> get(String path, Class<T> type) {
            return keep(http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers()), type));
        }

        ResponseEntity<String> post(String path, Object body) {
            return keep(http.exchange(path, HttpMethod.POST, new HttpEntity<>(body, headers()), String.class));
        }

        void forgetToken() {
            tokens.clear();
        }

        private HttpHeaders headers() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(
                    HttpHeaders.COOKIE,
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
            tokens.forEach(headers::set);
            return headers;
        }

        private <T> ResponseEntity<T> keep(ResponseEntity<T> answer) {
            for (String line : answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
                for (HttpCookie cookie : HttpCookie.parse(line)) {
                    cookies.put(cookie.getName(), cookie.getValue());
                    if (cookie.getName().equals("XSRF-TOKEN")) {
                        tokens.put("X-XSRF-TOKEN", cookie.getValue());
                    }
                }
            }
            return answer;
        }
    }
}
