package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T7: duplicate and parallel requests. */
@LoanflowIT
class IdempotencyIT {

    private static final int KEYS = 200;
    private static final int THREADS = 50;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private final String run = UUID.randomUUID().toString();

    @Test
    void fiftyThreadsAskingTwoHundredThingsThreeTimesCauseTwoHundredEffects() throws Exception {
        Map<String, Set<String>> answers = storm("/api/test/effects");

        assertThat(effects()).isEqualTo(KEYS);
        assertThat(answers)
                .hasSize(KEYS)
                .allSatisfy((key, bodies) -> assertThat(bodies).hasSize(1));
    }

    @Test
    void theSameStormWithoutProtectionIsFoundOut() throws Exception {
        Map<String, Set<String>> answers = storm("/api/test/unprotected-effects");

        assertThat(effects()).isGreaterThan(KEYS);
        assertThat(answers.values()).anyMatch(bodies -> bodies.size() > 1);
    }

    @Test
    void anAnswerIsRepeatedByteByByteWithItsStatus() {
        ResponseEntity<String> first = post("/api/test/effects", "k-" + run, wish(7));
        ResponseEntity<String> second = post("/api/test/effects", "k-" + run, wish(7));

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getStatusCode()).isEqualTo(first.getStatusCode());
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(second.getHeaders().getContentType())
                .isEqualTo(first.getHeaders().getContentType());
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aKeyUsedForAnotherBodyIsRefused() {
        post("/api/test/effects", "k-" + run, wish(7));

        ResponseEntity<String> other = post("/api/test/effects", "k-" + run, wish(8));

        assertThat(other.getStatusCode().value()).isEqualTo(422);
        assertThat(other.getBody()).contains("\"field\":\"Idempotency-Key\"", "\"rule\":\"sameRequest\"");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        ResponseEntity<String> answer = post("/api/test/effects", null, wish(7));

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("\"field\":\"Idempotency-Key\"", "\"rule\":\"required\"");
        assertThat(effects()).isZero();
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        post("/api/test/effects", "k-" + run, wish(7));
        ResponseEntity<String> other = http.withBasicAuth("compliance", DemoUsers.PASSWORD)
                .postForEntity("/api/test/effects", entity("k-" + run, wish(7)), String.class);

        assertThat(other.getStatusCode().value()).isEqualTo(201);
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void aRefusalAfterTheFactLeavesNeitherEffectNorAnswer() {
        assertThat(post("/api/test/effects", "k-" + run, wish(13))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(effects()).isZero();
        assertThat(post("/api/test/effects", "k-" + run, wish(12))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    private Map<String, Set<String>> storm(String path) throws Exception {
        List<Integer> asked = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            for (int key = 0; key < KEYS; key++) {
                asked.add(key);
            }
        }
        Collections.shuffle(asked, new Random(7));
        Map<String, Set<String>> answers = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int key : asked) {
                running.add(threads.submit(() -> {
                    ResponseEntity<String> answer = post(path, "k" + key + "-" + run, wish(1 + key % 12));
                    while (answer.getStatusCode().value() == 409) {
                        answer = post(path, "k" + key + "-" + run, wish(1 + key % 12));
                    }
                    answers.computeIfAbsent("k" + key, unused -> ConcurrentHashMap.newKeySet())
                            .add(answer.getStatusCode() + " " + answer.getBody());
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }

    private ResponseEntity<String> post(String path, String key, String body) {
        return http.withBasicAuth("auditor", DemoUsers.PASSWORD).postForEntity(path, entity(key, body), String.class);
    }

    private static HttpEntity<String> entity(String key, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            headers.set("Idempotency-Key", key);
        }
        return new HttpEntity<>(body, headers);
    }

    private String wish(int amount) {
        return "{\"name\":\"n-" + run + "\",\"amount\":" + amount + "}";
    }

    private int effects() {
        return jdbc.sql("select count(*) from test_effect where name = :name")
                .param("name", "n-" + run)
                .query(Integer.class)
                .single();
    }
}
