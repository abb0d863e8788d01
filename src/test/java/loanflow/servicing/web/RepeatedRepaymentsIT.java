package loanflow.servicing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import loanflow.access.DemoUsers;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import loanflow.servicing.LoanTerms;
import loanflow.servicing.Servicing;
import loanflow.testing.LoanflowIT;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** T7 for repayments: fifty threads that repeat two hundred payments of real loans move the money of two hundred. */
@LoanflowIT
class RepeatedRepaymentsIT {

    private static final int KEYS = 200;
    private static final int THREADS = 50;
    private static final int TIMES = 3;
    private static final int LOANS = 8;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Servicing servicing;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> loans = new ArrayList<>();

    @BeforeEach
    void openLoans() {
        for (int number = 0; number < LOANS; number++) {
            loans.add(servicing.open(new LoanTerms(
                    UUID.randomUUID().toString(),
                    DemoUsers.PARTNER_ID,
                    UUID.randomUUID().toString(),
                    Money.fen(1_000_000),
                    AnnualRate.percent("18"),
                    AnnualRate.percent("24"),
                    12,
                    LocalDate.now(clock))));
        }
    }

    @Test
    void aStormOfRepeatedPaymentsBooksEachOnce() throws Exception {
        Map<String, Set<String>> answers = storm(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET, "/api/loans/");

        assertThat(repayments()).isEqualTo(KEYS);
        assertThat(journals()).isEqualTo(KEYS);
        assertThat(received()).isEqualTo(asked());
        assertThat(answers)
                .hasSize(KEYS)
                .allSatisfy((key, bytes) -> assertThat(bytes).hasSize(1).allMatch(answer -> answer.startsWith("201 ")));
    }

    @Test
    void theSameStormWithoutTheLocksIsFoundOut() throws Exception {
        Map<String, Set<String>> answers = storm("auditor", DemoUsers.PASSWORD, "/api/test/loans/");

        assertThat(repayments()).isGreaterThan(KEYS);
        assertThat(journals()).isGreaterThan(KEYS);
        assertThat(received()).isGreaterThan(asked());
        assertThat(answers.values()).anyMatch(bytes -> bytes.size() > 1);
    }

    @Test
    void aKeyWithAnotherAmountIsRefusedAndBooksNothing() {
        assertThat(partner(0, payment(0, "1.00")).getStatusCode().value()).isEqualTo(201);

        ResponseEntity<String> other = partner(0, payment(0, "2.00"));

        assertThat(other.getStatusCode().value()).isEqualTo(422);
        assertThat(other.getBody()).contains("\"rule\":\"sameRequest\"");
        assertThat(repayments()).isEqualTo(1);
        assertThat(received()).isEqualTo(100);
    }

    @Test
    void theSamePaymentUnderAnotherKeyIsStillOnePayment() {
        String first = partner(0, payment(0, "1.00")).getBody();

        assertThat(partner(LOANS, payment(0, "1.00")).getBody()).isEqualTo(first);
        assertThat(repayments()).isEqualTo(1);
    }

    @Test
    void aPaymentWithoutAKeyIsRefused() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);

        ResponseEntity<String> answer = http.withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET)
                .postForEntity(
                        "/api/loans/" + loans.get(0) + "/repayments",
                        new HttpEntity<>(payment(0, "1.00"), headers),
                        String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("\"field\":\"Idempotency-Key\"", "\"rule\":\"required\"");
        assertThat(repayments()).isZero();
    }

    @Test
    void whileTheFirstIsAtWorkTheSecondIsToldSoAndLaterGetsTheSameBytes() throws Exception {
        CompletableFuture<ResponseEntity<String>> first = new TransactionTemplate(transactions).execute(held -> {
            // The loan is held by somebody else, so that the first request has to wait inside its booking.
            jdbc.sql("select id from loan where id = :id for update")
                    .param("id", loans.get(0))
                    .query(String.class)
                    .single();
            CompletableFuture<ResponseEntity<String>> waiting =
                    CompletableFuture.supplyAsync(() -> partner(0, payment(0, "1.00")));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waitingForTheLoan() || waiting.isDone());
            assertThat(waiting).isNotDone();

            ResponseEntity<String> second = partner(0, payment(0, "1.00"));

            assertThat(second.getStatusCode().value()).isEqualTo(409);
            assertThat(second.getBody()).contains("\"rule\":\"inFlight\"");
            return waiting;
        });

        ResponseEntity<String> done = first.get(20, TimeUnit.SECONDS);
        ResponseEntity<String> again = partner(0, payment(0, "1.00"));
        assertThat(done.getStatusCode().value()).isEqualTo(201);
        assertThat(again.getStatusCode()).isEqualTo(done.getStatusCode());
        assertThat(again.getBody()).isEqualTo(done.getBody());
        assertThat(repayments()).isEqualTo(1);
    }

    private Map<String, Set<String>> storm(String user, String secret, String path) throws Exception {
        TestRestTemplate caller = http.withBasicAuth(user, secret);
        List<Integer> asked = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
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
                    ResponseEntity<String> answer = post(caller, path, key, payment(key, amount(key)));
                    while (answer.getStatusCode().value() == 409) {
                        answer = post(caller, path, key, payment(key, amount(key)));
                    }
                    answers.computeIfAbsent("k" + key, unused -> ConcurrentHashMap.newKeySet())
                            .add(answer.getStatusCode().value() + " " + answer.getBody());
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

    private ResponseEntity<String> partner(int key, String body) {
        return post(http.withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET), "/api/loans/", key, body);
    }

    private ResponseEntity<String> post(TestRestTemplate caller, String path, int key, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("Idempotency-Key", "k" + key + "-" + run);
        return caller.postForEntity(
                path + loans.get(key % LOANS) + "/repayments", new HttpEntity<>(body, headers), String.class);
    }

    private String payment(int key, String amount) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"CNY\",\"paymentReference\":\"" + run + "-" + key + "\"}";
    }

    private static String amount(int key) {
        return "1." + (10 + key % 90);
    }

    private static long asked() {
        long fen = 0;
        for (int key = 0; key < KEYS; key++) {
            fen += 110 + key % 90;
        }
        return fen;
    }

    private boolean waitingForTheLoan() {
        return jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int repayments() {
        return jdbc.sql("select count(*) from repayment where loan_id in (:loans)")
                .param("loans", loans)
                .query(Integer.class)
                .single();
    }

    private int journals() {
        return jdbc.sql("select count(*) from journal where loan_id in (:loans) and reference like 'repayment:%'")
                .param("loans", loans)
                .query(Integer.class)
                .single();
    }

    /** Fen that the books say was received for these loans. */
    private long received() {
        return jdbc.sql(
                        "select coalesce(sum(e.amount_fen), 0) from journal j join journal_entry e on e.journal_id = j.id"
                                + " where j.loan_id in (:loans) and e.account = 'CASH_COLLECTION'")
                .param("loans", loans)
                .query(Long.class)
                .single();
    }
}
