package loanflow.house.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loanflow.access.DemoUsers;
import loanflow.access.StaffGroup;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoanflowIT
class RelayIT {

    private static final Set<StaffGroup> ATTEND = Set.of(StaffGroup.PAYOUT_OPERATORS, StaffGroup.PROCESS_OWNERS);

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();
    private long id;

    /** Of a kind that nobody delivers: tried again it stays in the box, and counts a try. */
    @BeforeEach
    void aStuckMessage() {
        id = jdbc.sql("insert into outbox (kind, key, body, state, tries, reason)"
                        + " values ('it-nobody', ?, '{\"secret\":1}', 'STUCK', 14, 'DOWN') returning id")
                .param(key)
                .query(Long.class)
                .single();
    }

    @Test
    void aStuckMessageIsSeenAndTriedAgainWithItsOldKey() {
        ResponseEntity<String> seen = as("payout").getForEntity("/api/relay/messages", String.class);
        assertThat(seen.getStatusCode().value()).isEqualTo(200);
        assertThat(seen.getBody()).contains(key, "DOWN").doesNotContain("secret");

        assertThat(retry("payout", id)).isEqualTo(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from outbox where id = ?" + " and key = '" + key
                                + "' and state = 'WAITING' and reason = 'NO_HANDLER'")
                        == 1);
        assertThat(attendance()).isEqualTo("RETRY staff:payout");
        assertThat(retry("payout", id)).as("it is stuck no more").isEqualTo(404);
        assertThat(count("select count(*) from relay_attendance where message_id = ? and box = 'OUTBOX'"))
                .as("what changed nothing is no act")
                .isOne();
    }

    @Test
    void aMessageIsGivenUpAndItsRowStays() {
        assertThat(post("owner", "/api/relay/messages/OUTBOX/" + id + "/cancellation"))
                .isEqualTo(200);

        assertThat(count("select count(*) from outbox where id = ? and state = 'CANCELLED'"))
                .isOne();
        assertThat(attendance()).isEqualTo("CANCEL staff:owner");
    }

    @Test
    void aBoxOrMessageThatIsNotThereIsNotFound() {
        assertThat(post("owner", "/api/relay/messages/NOBOX/" + id + "/retry")).isEqualTo(404);
        assertThat(retry("owner", Long.MAX_VALUE)).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(StaffGroup.class)
    void onlyPayoutOperatorsAndProcessOwnersAttendToMessages(StaffGroup group) {
        String user = DemoUsers.ALL.stream()
                .filter(demo -> demo.group() == group)
                .findFirst()
                .orElseThrow()
                .id();
        boolean may = ATTEND.contains(group);

        assertThat(as(user).getForEntity("/api/relay/messages", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(may ? 200 : 403);
        assertThat(retry(user, id)).isEqualTo(may ? 200 : 403);
        assertThat(count("select count(*) from outbox where id = ? and state = 'STUCK'"))
                .isEqualTo(may ? 0 : 1);
    }

    @Test
    void partnersAndStrangersDoNot() {
        assertThat(http.withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET)
                        .getForEntity("/api/relay/messages", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(http.getForEntity("/api/relay/messages", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void thePageShowsTheMessageAndItsButtonTriesItAgainAndOnlyWithTheToken() {
        StaffBrowser payout = new StaffBrowser(http);
        payout.signIn("payout", DemoUsers.PASSWORD, "tasklist");
        String page = payout.get("/relay", String.class).getBody();
        assertThat(page).contains(key, "/relay/OUTBOX/" + id + "/retry");
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();

        assertThat(payout.postForm("/relay/OUTBOX/" + id + "/retry", Map.of())
                        .getStatusCode()
                        .value())
                .as("without the token")
                .isEqualTo(403);
        ResponseEntity<String> after =
                payout.postForm("/relay/OUTBOX/" + id + "/retry", Map.of("_csrf", token.group(1)));
        assertThat(after.getStatusCode().value()).isEqualTo(200);
        assertThat(after.getBody()).contains("待处理消息").doesNotContain(key);

        assertThat(attendance()).isEqualTo("RETRY staff:payout");
        StaffBrowser reviewer = new StaffBrowser(http);
        reviewer.signIn("reviewer", DemoUsers.PASSWORD, "tasklist");
        assertThat(reviewer.get("/relay", String.class).getStatusCode().value()).isEqualTo(403);
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, DemoUsers.PASSWORD);
    }

    private int retry(String user, long message) {
        return post(user, "/api/relay/messages/OUTBOX/" + message + "/retry");
    }

    private int post(String user, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return as(user).exchange(path, HttpMethod.POST, new HttpEntity<>(headers), String.class)
                .getStatusCode()
                .value();
    }

    private String attendance() {
        return jdbc.sql("select act || ' ' || by_whom from relay_attendance where box = 'OUTBOX' and message_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
