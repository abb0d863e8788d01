package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Who has signed in stays signed in, whatever of the sign-in page's answers comes late or never. */
@LoanflowIT
class SignInKeptIT {

    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final String LOG_IN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final String WHO = "/camunda/api/admin/auth/user/default";
    private static final String SESSION = "JSESSIONID";
    private static final String TOKEN = "XSRF-TOKEN";

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/locales/zh.json",
                "/camunda/assets/IBMPlexSans-Regular.woff",
                "/camunda/lib/deps.js",
                "/camunda/api/engine/engine/",
                WHO
            })
    void whatIsAskedForWithTheSessionThatSigningInEndedBeginsNone(String part) {
        Map<String, String> before = given(get(PAGE, Map.of()));
        Map<String, String> signedIn = signIn(before);
        ResponseEntity<String> unknown = get(part, Map.of());

        ResponseEntity<String> late = get(part, before);

        assertThat(late.getStatusCode()).isEqualTo(unknown.getStatusCode());
        assertThat(late.getBody()).isEqualTo(unknown.getBody());
        assertThat(given(late)).isEmpty();
        assertThat(get(WHO, signedIn).getBody()).contains("reviewer");
    }

    @Test
    void aPageBeginsASessionWhereItsOwnHasEnded() {
        Map<String, String> before = given(get(PAGE, Map.of()));
        signIn(before);

        assertThat(given(get(PAGE, before))).containsKeys(SESSION, TOKEN);
    }

    @Test
    void theTokenGoesAlongUntilTheBrowserHasIt() {
        Map<String, String> signedIn = signIn(given(get(PAGE, Map.of())));
        ResponseEntity<String> lost = get(WHO, signedIn);

        ResponseEntity<String> next = get(PAGE, signedIn);
        assertThat(cookies(next)).isEqualTo(cookies(lost));
        Map<String, String> known = and(signedIn, given(next));

        assertThat(countTasks(known).getStatusCode().value()).isEqualTo(200);
        assertThat(given(get(PAGE, known))).isEmpty();
        assertThat(get(WHO, known).getBody()).contains("reviewer");
    }

    @Test
    void whatAPageAsksForAtOnceIsAnsweredInOneSession() {
        Map<String, String> signedIn = signIn(given(get(PAGE, Map.of())));

        for (int request = 0; request < 3; request++) {
            ResponseEntity<String> answer = get(WHO, signedIn);

            assertThat(answer.getBody()).contains("reviewer");
            assertThat(given(answer)).doesNotContainKey(SESSION);
        }
    }

    /** What happens to a browser that has another token: its session ends. */
    @Test
    void aWrongTokenEndsTheSession() {
        Map<String, String> signedIn = signIn(given(get(PAGE, Map.of())));
        get(WHO, signedIn);

        assertThat(countTasks(signedIn).getStatusCode().value()).isEqualTo(403);
        assertThat(get(WHO, signedIn).getBody()).doesNotContain("reviewer");
    }

    /** The sign-in form asks for it, and offers a link to it where it is there. */
    @Test
    void noPageOfWelcomeIsOffered() {
        assertThat(get("/camunda-welcome", Map.of()).getStatusCode().value()).isEqualTo(404);
    }

    private Map<String, String> signIn(Map<String, String> cookies) {
        HttpHeaders headers = headers(cookies);
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        String form = "username=reviewer&password=" + DemoUsers.PASSWORD;
        ResponseEntity<String> answer =
                http.exchange(LOG_IN, HttpMethod.POST, new HttpEntity<>(form, headers), String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(given(answer)).containsKey(SESSION);
        return and(cookies, given(answer));
    }

    private ResponseEntity<String> countTasks(Map<String, String> cookies) {
        HttpHeaders headers = headers(cookies);
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.exchange(
                "/camunda/api/engine/engine/default/task/count",
                HttpMethod.POST,
                new HttpEntity<>("{}", headers),
                String.class);
    }

    private ResponseEntity<String> get(String path, Map<String, String> cookies) {
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers(cookies)), String.class);
    }

    private static HttpHeaders headers(Map<String, String> cookies) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, StaffBrowser.header(cookies));
        headers.set("X-XSRF-TOKEN", cookies.get(TOKEN));
        return headers;
    }

    /** With path and all, however it is spaced. */
    private static List<String> cookies(ResponseEntity<String> answer) {
        return answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
                .map(line -> line.replace(" ", ""))
                .toList();
    }

    private static Map<String, String> given(ResponseEntity<String> answer) {
        return cookies(answer).stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    private static Map<String, String> and(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(more);
        return all;
    }
}
