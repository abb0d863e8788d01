package loanflow.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import loanflow.access.DemoUsers;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Repayments a second through the API, each with its durable commit, beside bare inserts of the same rows (answer kept
 * under its key, repayment, journal, entries): the same four clients, each on a connection of its own, one commit a
 * repayment on the same server with the same settings. The bare side has no HTTP, no rules, no lock, no update of loan
 * and instalments, no foreign keys and no triggers. Short rounds of both
 * alternate, after a warm-up, so that other work on the machine meets both alike. Client, application and
 * database share the machine. {@code -Dbenchmark.repayments=300 -Dbenchmark.rounds=15 -Dbenchmark.warm-up=25} change the
 * size.
 */
public final class RepaymentRateBenchmark {

    private static final int REPAYMENTS = Integer.getInteger("benchmark.repayments", 300);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 25);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 15);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    private RepaymentRateBenchmark(ConfigurableApplicationContext application) {
        address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + "/api/loans/";
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try (ConfigurableApplicationContext application = BenchmarkNode.start()) {
            DataSource owner = BenchmarkNode.owner(application.getEnvironment());
            LocalDate today = LocalDate.now(application.getBean(Clock.class));
            LoanBook.write(owner, REPAYMENTS, today.plusDays(1));
            new JdbcTemplate(owner).update("update loan set partner_id = ?", DemoUsers.PARTNER_ID);
            new RepaymentRateBenchmark(application).measure(new RowFloor(owner));
        }
    }

    private void measure(RowFloor floor) throws Exception {
        for (int round = 1; round <= WARM_UP; round++) {
            double unused = perSecond(this::repay); // a service runs for weeks: its code is compiled by then
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<RowFloor.Rows> before = floor.marks();
            double repayments = perSecond(this::repay);
            floor.prepare(before);
            double rows = perSecond(floor::insert);
            ratios.add(repayments / rows);
            System.out.printf(
                    "round %d: %.0f repayments/s, %.0f bare/s, ratio %.2f%n",
                    round, repayments, rows, repayments / rows);
        }
        System.out.printf(
                "median ratio %.2f (wanted: at least 0.30)%n",
                ratios.stream().sorted().toList().get(ROUNDS / 2));
    }

    private static double perSecond(IntConsumer call) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(DecisionRateBenchmark.CLIENTS);
        try {
            long start = System.nanoTime();
            List<Future<?>> calls = new ArrayList<>();
            for (int n = 0; n < REPAYMENTS; n++) {
                int number = n;
                calls.add(clients.submit(() -> call.accept(number)));
            }
            for (Future<?> one : calls) {
                Object unused = one.get();
            }
            return REPAYMENTS / ((System.nanoTime() - start) / 1e9);
        } finally {
            clients.shutdownNow();
        }
    }

    /** Twenty yuan on the loan of that number: every loan of the book owes more than all rounds pay. */
    private void repay(int number) {
        String credentials = DemoUsers.PARTNER_ID + ":" + DemoUsers.PARTNER_SECRET;
        String reference = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "loan-%09d/repayments".formatted(number + 1)))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", reference)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"amount\":\"20.00\",\"currency\":\"CNY\",\"paymentReference\":\"" + reference + "\"}"))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
