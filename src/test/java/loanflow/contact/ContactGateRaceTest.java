package loanflow.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import loanflow.testing.KeptOutbox;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eight dispatchers, a thousand attempts each, at one person, while time goes on: the log never shows more than
 * CN_STRICT allows. Without the lock around counting and adding it does, which shows that this test can see it.
 */
class ContactGateRaceTest {

    private static final int THREADS = 8;
    private static final int ATTEMPTS = 1_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY =
            LocalDateTime.of(2026, 3, 2, 7, 30).atZone(ZONE).toInstant();
    private static final Channel[] CHANNELS = {Channel.SMS, Channel.BOT_CALL, Channel.HUMAN_CALL};

    private static HikariDataSource database;
    private static JdbcClient jdbc;

    private final String customer = UUID.randomUUID().toString();

    @BeforeAll
    static void open() {
        database = new HikariDataSource();
        database.setJdbcUrl(Postgres.migratedUrl());
        database.setUsername("postgres");
        database.setMaximumPoolSize(THREADS);
        jdbc = JdbcClient.create(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void eightThreadsOfAThousandAttemptsNeverExceedALimit() throws Exception {
        attempt(new JdbcContactLog(jdbc), ATTEMPTS);

        assertThat(logged()).isEqualTo(THREADS * ATTEMPTS);
        assertThat(allowed()).as("something was allowed at all").isGreaterThan(15);
        assertThat(violations()).isEmpty();
    }

    @Test
    void withoutTheLockTheSameAttemptsDo() throws Exception {
        attempt(
                new JdbcContactLog(jdbc) {
                    @Override
                    void alone(String customerId) {}
                },
                ATTEMPTS / 4);

        assertThat(violations()).isNotEmpty();
    }

    /** Time goes on by a minute with every attempt: eight thousand of them are five and a half days. */
    private void attempt(JdbcContactLog log, int attempts) throws Exception {
        AtomicLong minutes = new AtomicLong();
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            var running = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < attempts; i++) {
                            ContactRequest request =
                                    request(thread + "-" + i, CHANNELS[(thread + i) % CHANNELS.length]);
                            Clock clock = Clock.fixed(MONDAY.plus(Duration.ofMinutes(minutes.getAndIncrement())), ZONE);
                            Contact contact = GateKit.contact(jdbc, log, new KeptOutbox(message -> {}), clock);
                            transaction.executeWithoutResult(status -> {
                                ContactOutcome unused = contact.touch(request);
                            });
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each limit asked of the log itself, by other SQL than the gate's. */
    private java.util.List<String> violations() {
        return jdbc.sql("""
                        with sent as (select channel like '%CALL' is_call, channel, at,
                                             at at time zone 'Asia/Shanghai' as there
                                        from contact_log where customer_id = :customer and decision = 'ALLOW'),
                        call as (select *, lag(at) over (order by at) before from sent where is_call)
                        select 'calls a day' from call group by there::date having count(*) > 3
                        union all select 'gap between calls' from call where at - before < interval '240 minutes'
                        union all select 'calls in 7 days' from call a join call b
                            on b.at > a.at - interval '7 days' and b.at <= a.at group by a.at having count(*) > 15
                        union all select 'messages a day' from sent where channel = 'SMS'
                            group by there::date having count(*) > 2
                        union all select 'messages in 7 days' from sent a join sent b
                            on a.channel = 'SMS' and b.channel = 'SMS' and b.at > a.at - interval '7 days'
                               and b.at <= a.at group by a.at having count(*) > 7
                        union all select 'hours' from sent where there::time not between '08:00' and '20:59:59'
                        """).param("customer", customer).query(String.class).list();
    }

    private long logged() {
        return jdbc.sql("select count(*) from contact_log where customer_id = :customer")
                .param("customer", customer)
                .query(Long.class)
                .single();
    }

    private long allowed() {
        return jdbc.sql("select count(*) from contact_log where customer_id = :customer and decision = 'ALLOW'")
                .param("customer", customer)
                .query(Long.class)
                .single();
    }

    private ContactRequest request(String key, Channel channel) {
        return new ContactRequest(
                customer + key,
                customer,
                "loan-1",
                channel,
                ContactPurpose.COLLECTION,
                MessageTemplate.REMINDER_V1,
                Map.of("amount", "1.00", "dueDate", "2026-03-06"));
    }
}
