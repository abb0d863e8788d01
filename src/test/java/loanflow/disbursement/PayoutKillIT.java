package loanflow.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import loanflow.testing.ChildJvm;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * T1: a node is killed in the middle of paying out, again and again; the provider, in another process, counts. With the
 * deterministic key nothing is paid twice; with a random one the same harness finds the double payments.
 *
 * <p>{@code -Dloanflow.kills=30} for the long run; {@code -Dloanflow.payouts} sets the number of payouts.
 */
class PayoutKillIT {

    private static final int KILLS = Integer.getInteger("loanflow.kills", 2);
    private static final int PAYOUTS = Integer.getInteger("loanflow.payouts", KILLS >= 30 ? 5_000 : 160);
    private static final Duration START = Duration.ofSeconds(120);

    private static final List<String> SMALL = List.of("-Xmx100m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final List<ChildJvm> children = new ArrayList<>();
    private final Random random = new Random(20_261_124);

    private record Run(JdbcClient database, Map<String, Integer> payments, int kills) {
        long paidTwice() {
            return payments.values().stream().filter(times -> times > 1).count();
        }
    }

    @AfterEach
    void leaveNoChild() {
        children.forEach(ChildJvm::close);
    }

    @Test
    void nothingIsPaidTwiceOrLostWhenTheNodeIsKilled() throws Exception {
        Run run = run(KILLS, PAYOUTS, false);
        System.out.printf(
                "T1: %d kills, %d loans paid, %d paid twice%n",
                run.kills(), run.payments().size(), run.paidTwice());
        JdbcClient database = run.database();
        assertThat(run.paidTwice()).as("paid twice").isZero();
        assertThat(run.payments()).as("paid at the provider").hasSize(PAYOUTS);
        assertThat(database.sql("select loan_id from payout where state = 'CONFIRMED'")
                        .query(String.class)
                        .list())
                .as("lost or invented")
                .containsExactlyInAnyOrderElementsOf(run.payments().keySet());
        assertThat(count(database, "select count(*) from payout where state <> 'CONFIRMED'"))
                .as("open")
                .isZero();
        assertThat(count(
                        database,
                        "select count(*) from payout_order o where not exists"
                                + " (select 1 from payout p where p.loan_id = o.loan_id)"))
                .as("orphan orders")
                .isZero();
        assertThat(count(database, "select count(*) from outbox where state <> 'SENT'"))
                .as("outbox")
                .isZero();
        assertThat(count(database, "select count(*) from inbox where state <> 'DONE'"))
                .as("inbox")
                .isZero();
        assertThat(count(database, "select coalesce(sum(amount_fen), 0) from journal_entry"))
                .as("ledger")
                .isZero();
        assertThat(count(database, "select count(*) from journal"))
                .as("one entry per payout")
                .isEqualTo(PAYOUTS);
        assertThat(count(database, "select count(*) from act_ru_job where retries_ = 0"))
                .as("stuck jobs")
                .isZero();
        assertThat(count(
                        database, "select used_fen from funder_use where period = 'TOTAL' and funder_id = 'OWN_MONEY'"))
                .as("money held equals money paid")
                .isEqualTo(100_000L * PAYOUTS);
    }

    @Test
    void withARandomKeyTheSameHarnessFindsDoublePayments() throws Exception {
        Run run = run(12, 240, true);
        assertThat(run.paidTwice()).as("paid twice without the protection").isPositive();
    }

    private Run run(int kills, int payouts, boolean randomKeys) throws Exception {
        String url = Postgres.migratedUrl();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(Postgres.OWNER);
        JdbcClient database = JdbcClient.create(source);
        // The kill must hit the payout, not the funder's own approval.
        database.sql("update funder set active = id = 'OWN_MONEY', day_limit_fen = total_limit_fen")
                .update();
        ChildJvm provider = child(SMALL, CountingProvider.class, List.of());
        String address = "http://127.0.0.1:" + provider.await("PORT ").substring("PORT ".length());
        int killed = 0;
        for (int kill = 0; kill < kills && !(randomKeys && paidTwice(address)); kill++) {
            // A share of the payouts per life; the kill comes in the midst of them.
            long wanted = (long) payouts * (kill + 1) / (kills + 1);
            ChildJvm node = node(url, address, wanted, randomKeys);
            node.await("READY");
            long before = count(database, "select count(*) from payout where state = 'CONFIRMED'");
            long target = before + Math.max(1, (wanted - before) / 3 + random.nextInt(5));
            await().atMost(START)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> randomKeys
                            ? paidTwice(address) || paidAndNotKept(database, address)
                            : paid(database) >= Math.min(target, wanted - 4));
            node.kill();
            killed++;
            // Do not wait a minute for the dead node's leases.
            database.sql("update outbox set next_try_at = clock_timestamp() where state = 'WAITING'")
                    .update();
        }
        if (randomKeys && paidTwice(address)) {
            return new Run(database, report(address), killed);
        }
        ChildJvm last = node(url, address, payouts, randomKeys);
        last.await("READY");
        await().atMost(Duration.ofSeconds(240))
                .until(() -> (randomKeys && paidTwice(address))
                        || (paid(database) == payouts
                                && count(database, "select count(*) from outbox where state = 'WAITING'") == 0
                                && count(database, "select count(*) from act_ru_execution") == 0));
        Map<String, Integer> payments = report(address);
        last.kill();
        return new Run(database, payments, killed);
    }

    /** The moment in which the protection matters: the provider has paid and our side does not know it yet. */
    private static boolean paidAndNotKept(JdbcClient database, String provider) throws Exception {
        int paid =
                report(provider).values().stream().mapToInt(Integer::intValue).sum();
        return paid > count(database, "select count(*) from outbox where kind = 'payout' and state = 'SENT'");
    }

    private static boolean paidTwice(String provider) throws Exception {
        return report(provider).values().stream().anyMatch(times -> times > 1);
    }

    private ChildJvm node(String url, String provider, long wanted, boolean randomKeys) throws IOException {
        return child(
                List.of(
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dwanted=" + wanted,
                        "-Drandom-keys=" + randomKeys),
                KilledNode.class,
                Stream.concat(
                                Postgres.arguments(url).stream(),
                                Stream.of(
                                        "--spring.profiles.active=demo",
                                        "--server.port=0",
                                        "--loanflow.payout.url=" + provider,
                                        "--loanflow.payout.key=a-key-for-this-test-of-32-characters"))
                        .toList());
    }

    private ChildJvm child(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        ChildJvm child = ChildJvm.start(options, main, arguments);
        children.add(child);
        return child;
    }

    private static Map<String, Integer> report(String address) throws Exception {
        String json = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/report")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }

    private static long paid(JdbcClient database) {
        return count(database, "select count(*) from payout where state = 'CONFIRMED'");
    }

    private static long count(JdbcClient database, String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
