package loanflow.origination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loanflow.access.DemoUsers;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import loanflow.workflow.NoteCipher;
import loanflow.workflow.ReviewNotes;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** S14: who sees a person said why, and each look is one row. */
@LoanflowIT
class CaseFileIT {

    private static final String ATTACK = "<img src=x onerror=alert(1)>\"'<!-- papers -->$1";
    private static final String ESCAPED = "&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&lt;!-- papers --&gt;$1";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PAPER = Pattern.compile("href=\"(/cases/[^\"]+/papers/[^\"]+)\"");

    private static int person = 660_000;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NoteCipher cipher;

    private ObjectNode body;
    private String id;

    @BeforeEach
    void anApplicationWithAPaperIsHere() {
        ApplicationApi api = new ApplicationApi(http);
        body = ApplicationApi.sample("001", ++person);
        body.put("amount", "12000.00");
        ObjectNode applicant = (ObjectNode) body.get("applicant");
        Stream.of("name", "homeAddress", "employer")
                .forEach(field -> applicant.put(field, ATTACK + field.charAt(0) + person));
        applicant.put("email", "<b>" + person + "@example.invalid");
        ((ObjectNode) body.get("contacts").get(0)).put("name", ATTACK + "contact");
        ResponseEntity<String> answer = api.post("/api/applications", body.toString());
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        id = ApplicationApi.json(answer.getBody()).get("applicationId").asText();
        assertThat(api.exchange(
                                HttpMethod.POST,
                                "/api/applications/" + id + "/papers?kind=OTHER",
                                PDF,
                                MediaType.APPLICATION_OCTET_STREAM)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void factsAreShownAtOnceAndNothingPersonal() {
        String page = new Browser("analyst").get("/cases/" + id).getBody();

        assertThat(page)
                .contains("CNY 12000.00", "APP", "SUBMITTED", "经过", "name=\"reason\"")
                .doesNotContain("onerror", "/papers/");
        personal().forEach(value -> assertThat(page).doesNotContain(value));
        assertThat(reveals()).isEmpty();
    }

    @Test
    void aReasonOpensThePersonOnceAndIsOneRow() {
        ResponseEntity<String> opened = new Browser("reviewer").reveal("核对收入证明 check the income proof");

        assertThat(opened.getStatusCode().value()).isEqualTo(200);
        personal().forEach(value -> assertThat(opened.getBody()).contains(value));
        assertThat(opened.getHeaders().getCacheControl()).contains("no-store");
        assertThat(reveals()).containsExactly("staff:reviewer|核对收入证明 check the income proof");
    }

    @Test
    void whatStaffWroteIsShownWithThePersonAndNotBefore() {
        String task = UUID.randomUUID().toString();
        NoteCipher.Sealed note = cipher.seal(id, ReviewNotes.place(task, "comment"), ATTACK + "note");
        jdbc.sql(
                        "insert into signature (task_id, process_instance_id, business_key, process_definition_id,"
                                + " activity_id, user_id, signed_at) values (?, 'x', ?, 'x:1:1', 'Activity_Look', 'lead', now())")
                .params(task, id)
                .update();
        jdbc.sql("insert into review_note (task_id, field, key_owner, sealed) values (?, 'comment', ?, ?)")
                .params(task, note.keyOwner(), note.content())
                .update();
        Browser browser = new Browser("senior");

        assertThat(browser.get("/cases/" + id).getBody()).doesNotContain(ESCAPED + "note");
        assertThat(browser.reveal("read what was noted").getBody())
                .contains("Activity_Look", ESCAPED + "note")
                .doesNotContain("<img");
    }

    @Test
    void everyLookIsARowOfItsOwn() {
        Browser browser = new Browser("compliance");
        browser.reveal("first look, complaint");
        browser.reveal("second look, complaint");

        assertThat(reveals())
                .containsExactly("staff:compliance|first look, complaint", "staff:compliance|second look, complaint");
    }

    @Test
    void whatAnApplicantWritesIsTextAndNeverMarkup() {
        String page = new Browser("analyst").reveal("look at strange names").getBody();

        assertThat(page)
                .doesNotContain("<img", "<b>")
                .contains(ESCAPED + "n" + person, ESCAPED + "contact", "&lt;b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    ", "abcd", "  ab  "})
    void withoutAReasonNothingOpens(String reason) {
        ResponseEntity<String> answer = new Browser("analyst").reveal(reason);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).doesNotContain("onerror").contains("5 to 500");
        assertThat(reveals()).isEmpty();
    }

    @Test
    void aReasonOfMoreThan500CharactersIsRefused() {
        assertThat(new Browser("analyst")
                        .reveal("长".repeat(501))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(reveals()).isEmpty();
    }

    @Test
    void withoutTheTokenOfTheSessionNothingOpens() {
        Browser browser = new Browser("analyst");
        browser.get("/cases/" + id);

        assertThat(browser.post("a perfectly good reason", "forged")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(reveals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "owner", "risk", "marketer"})
    void whoDoesNotWorkCasesIsRefused(String user) {
        Browser browser = new Browser(user);

        assertThat(browser.get("/cases/" + id).getStatusCode().value()).isEqualTo(403);
        String token =
                browser.tokenOf(new Browser("analyst").get("/cases/" + id).getBody());
        assertThat(browser.post("let me see it", token).getStatusCode().value()).isEqualTo(403);
        assertThat(reveals()).isEmpty();
    }

    @Test
    void partnersAndStrangersSeeNoCase() {
        ResponseEntity<String> partner = http.withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET)
                .getForEntity("/cases/" + id, String.class);
        ResponseEntity<String> stranger = http.getForEntity("/cases/" + id, String.class);

        assertThat(String.valueOf(partner.getBody())).doesNotContain(id);
        assertThat(String.valueOf(stranger.getBody())).doesNotContain(id);
    }

    @Test
    void aPaperOpensInlineForWhoGaveTheReasonAndForNobodyElse() {
        Browser analyst = new Browser("analyst");
        Matcher link = PAPER.matcher(analyst.reveal("read the paper sent in").getBody());
        assertThat(link.find()).isTrue();
        String address = link.group(1);
        String bare = address.substring(0, address.indexOf('?'));

        ResponseEntity<String> paper = analyst.get(address);
        assertThat(paper.getBody()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(paper.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(paper.getHeaders().getFirst("Content-Disposition")).isEqualTo("inline");
        assertThat(paper.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(analyst.get(bare).getStatusCode().value()).isEqualTo(400);
        assertThat(analyst.get(bare + "?reveal=0").getStatusCode().value()).isEqualTo(404);
        assertThat(new Browser("lead").get(address).getStatusCode().value()).isEqualTo(404);
        assertThat(new Browser("auditor").get(address).getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void aCaseThatIsNotThereIsNotFound() {
        assertThat(new Browser("analyst").get("/cases/nothing").getStatusCode().value())
                .isEqualTo(404);
    }

    private List<String> reveals() {
        return jdbc.sql("select revealed_by || '|' || reason from reveal where application_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> personal() {
        return Stream.of("idNumber", "phone", "bankCard")
                .map(field -> body.get("applicant").get(field).asText())
                .toList();
    }

    /** A member of staff who signed in to Tasklist: the page shares that session. */
    private class Browser {

        private final Map<String, String> cookies = new TreeMap<>();

        Browser(String user) {
            get("/camunda/app/tasklist/default/");
            HttpHeaders headers = headers();
            headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
            headers.set("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
            assertThat(keep(http.exchange(
                                    "/camunda/api/admin/auth/user/default/login/tasklist",
                                    HttpMethod.POST,
                                    new HttpEntity<>("username=" + user + "&password=" + DemoUsers.PASSWORD, headers),
                                    String.class))
                            .getStatusCode()
                            .value())
                    .isEqualTo(200);
        }

        ResponseEntity<String> get(String path) {
            return keep(http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers()), String.class));
        }

        ResponseEntity<String> reveal(String reason) {
            return post(reason, tokenOf(get("/cases/" + id).getBody()));
        }

        ResponseEntity<String> post(String reason, String token) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("reason", reason);
            form.add("_csrf", token);
            HttpHeaders headers = headers();
            headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
            return http.exchange("/cases/" + id, HttpMethod.POST, new HttpEntity<>(form, headers), String.class);
        }

        String tokenOf(String page) {
            Matcher token = TOKEN.matcher(page);
            assertThat(token.find()).isTrue();
            return token.group(1);
        }

        private HttpHeaders headers() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.COOKIE, StaffBrowser.header(cookies));
            return headers;
        }

        private ResponseEntity<String> keep(ResponseEntity<String> answer) {
            for (String line : answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of())) {
                HttpCookie.parse(line).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            }
            return answer;
        }
    }
}
