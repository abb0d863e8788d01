package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import loanflow.origination.ApplicationApi;
import loanflow.testing.OwnApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.client.ResourceAccessException;

/** The demo as people run it, on its own database: whatever is killed in mid-work, the next start just works. */
class RestartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home = Path.of("target/restart").toAbsolutePath();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger person = new AtomicInteger(884_000);
    private final List<OwnApplication> started = new ArrayList<>();

    @BeforeEach
    void fresh() throws IOException {
        FileSystemUtils.deleteRecursively(home);
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        started.forEach(OwnApplication::close);
        if (Files.exists(home.resolve("data/postmaster.pid"))) {
            ProcessHandle.of(postmaster()).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void nothingIsLostWhateverIsKilledAndTheNextStartGoesOn() throws Exception {
        OwnApplication first = start();
        Traveller traveller = new Traveller(first.http());
        String loan = traveller.borrow(ApplicationApi.sample("001", person.incrementAndGet()));
        JsonNode before = traveller.loan(loan);

        whilePeopleApply(first, first::kill);
        OwnApplication second = start();
        assertThat(new Traveller(second.http()).loan(loan))
                .as("application killed")
                .isEqualTo(before);
        noneIsLost(second);

        whilePeopleApply(second, this::killDatabase);
        awaitHealthy(second);
        assertThat(new Traveller(second.http()).loan(loan))
                .as("database killed")
                .isEqualTo(before);

        whilePeopleApply(second, () -> {
            second.kill();
            killDatabase();
        });
        OwnApplication third = start();
        Traveller again = new Traveller(third.http());
        assertThat(again.loan(loan)).as("both killed").isEqualTo(before);
        whatWasCutOffIsDueAgain(again);
        noneIsLost(third);
        again.borrow(ApplicationApi.sample("001", person.incrementAndGet()));
        again.repay(loan, again.loan(loan).get("payOff").asText());
        assertThat(again.loan(loan).get("status").asText()).isEqualTo("SETTLED");
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Invariants.broken(database())).isEmpty());
        assertThat(database()
                        .sql("select count(*) from act_ru_job where retries_ = 0")
                        .query(Long.class)
                        .single())
                .as("stuck jobs")
                .isZero();

        third.stop();
        assertThat(home.resolve("data/postmaster.pid"))
                .as("its database ends with it, in order")
                .doesNotExist();
    }

    private OwnApplication start() throws IOException {
        // What the dead one had in its hands is nobody's until its lease is over.
        OwnApplication application =
                OwnApplication.start("demo", List.of("--loanflow.home=" + home, "--loanflow.relay.lease=15s"));
        started.add(application);
        return application;
    }

    /** Kills when some were acknowledged and others are under way. */
    private void whilePeopleApply(OwnApplication application, Kill kill) throws Exception {
        int enough = acknowledged.size() + 4;
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> people = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            Thread one = new Thread(() -> applyUntil(over, application));
            people.add(one);
            one.start();
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> acknowledged.size() >= enough);
        kill.kill();
        // An application that outlives its database keeps them waiting a moment, and then goes on.
        over.set(true);
        for (Thread one : people) {
            one.join();
        }
    }

    private void applyUntil(AtomicBoolean over, OwnApplication application) {
        ApplicationApi api = new ApplicationApi(application.http());
        try {
            while (!over.get()) {
                ResponseEntity<String> answer = api.post(
                        "/api/applications",
                        ApplicationApi.sample("001", person.incrementAndGet()).toString());
                if (answer.getStatusCode() != HttpStatus.CREATED) {
                    return;
                }
                acknowledged.add(ApplicationApi.json(answer.getBody())
                        .get("applicationId")
                        .asText());
            }
        } catch (ResourceAccessException killed) {
            // Not acknowledged: nothing was promised.
        }
    }

    /**
     * Work that lost its database is tried again, and a vendor whose answer died with the process is given up, after half
     * a minute of business time: what can go on by itself does, then that time is moved on.
     */
    private void whatWasCutOffIsDueAgain(Traveller traveller) throws IOException {
        JdbcClient database = database();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> database.sql("select count(*) from outbox where state = 'WAITING'"
                                        + " and next_try_at <= clock_timestamp()")
                                .query(Long.class)
                                .single()
                        == 0);
        var unused = traveller.advanceTo(database.sql("""
                        select to_char((clock_timestamp() + (select offset_ms from business_clock) * interval '1 ms'
                                + interval '2 minutes') at time zone 'Asia/Shanghai', 'HH24:MI')
                        """).query(String.class).single());
    }

    /**
     * Each goes on to its offer, or to the analysts: a start that takes longer than vendors are waited for leaves facts
     * missing, and a person looks.
     */
    private void noneIsLost(OwnApplication application) {
        Traveller traveller = new Traveller(application.http());
        acknowledged.forEach(id -> Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> traveller.is(id, "OFFERED")
                        || !traveller
                                .task("analyst", id, "Activity_ReviewFraud")
                                .isEmpty()));
    }

    private static void awaitHealthy(OwnApplication application) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> application
                        .http()
                        .getForEntity("/actuator/health", String.class)
                        .getStatusCode()
                        .is2xxSuccessful());
    }

    private void killDatabase() throws IOException {
        assertThat(ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly())
                .isTrue();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(0).trim());
    }

    private JdbcClient database() throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {
            Integer.parseInt(Files.readAllLines(home.resolve("data/postmaster.pid"))
                    .get(3)
                    .trim())
        });
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setDatabaseName("loanflow");
        source.setUser("loanflow");
        source.setPassword(Files.readString(home.resolve("postgres.password")).trim());
        return JdbcClient.create(source);
    }

    private interface Kill {
        void kill() throws Exception;
    }
}
