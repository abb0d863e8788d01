package loanflow.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
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
import java.util.concurrent.atomic.AtomicInteger;
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
 * database share the machine, so the clients are plain: one blocking connection each, kept open.
 *
 * <p>Repayments go round a book of many loans, as in life, where a loan is paid once or twice a month: paid again and
 * again within minutes, the rows of a few loans would pile up dead versions that no real book has. The warm-up is long
 * enough for the code of a request to be compiled: it prints its own rate, which must have stopped growing.
 * {@code -Dbenchmark.loans=20000 -Dbenchmark.repayments=300 -Dbenchmark.rounds=15 -Dbenchmark.warm-up=250} change the size.
 */
public final class RepaymentRateBenchmark {

    private static final int LOANS = Integer.getInteger("benchmark.loans", 20_000);
    private static final int REPAYMENTS = Integer.getInteger("benchmark.repayments", 300);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 250);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 15);

    private static final String CREDENTIALS = Base64.getEncoder()
            .encodeToString((DemoUsers.PARTNER_ID + ":" + DemoUsers.PARTNER_SECRET).getBytes(StandardCharsets.UTF_8));

    private final AtomicInteger paid = new AtomicInteger();
    private final String address;

    private RepaymentRateBenchmark(ConfigurableApplicationContext application) {
        address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + "/api/loans/";
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try (ConfigurableApplicationContext application = BenchmarkNode.start()) {
            DataSource owner = BenchmarkNode.owner(application.getEnvironment());
            LocalDate today = LocalDate.now(application.getBean(Clock.class));
            LoanBook.write(owner, LOANS, today.plusDays(1));
            new JdbcTemplate(owner).update("update loan set partner_id = ?", DemoUsers.PARTNER_ID);
            new RepaymentRateBenchmark(application).measure(new RowFloor(owner));
        }
    }

    private void measure(RowFloor floor) throws Exception {
        for (int round = 1; round <= WARM_UP; round++) { // a service runs for weeks: its code is compiled by then
            double repayments = perSecond(this::repay);
            if (round % 10 == 0) {
                System.out.printf("warm-up round %d: %.0f repayments/s%n", round, repayments);
            }
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

    /** Twenty yuan on the next loan of the book: every loan owes more than all rounds pay. */
    private void repay(int unused) {
        String loan = "loan-%09d".formatted(paid.getAndIncrement() % LOANS + 1);
        String reference = UUID.randomUUID().toString();
        try {
            HttpURLConnection call = (HttpURLConnection)
                    URI.create(address + loan + "/repayments").toURL().openConnection();
            call.setDoOutput(true);
            call.setRequestProperty("Authorization", "Basic " + CREDENTIALS);
            call.setRequestProperty("Content-Type", "application/json");
            call.setRequestProperty("Idempotency-Key", reference);
            call.getOutputStream()
                    .write(("{\"amount\":\"20.00\",\"currency\":\"CNY\",\"paymentReference\":\"" + reference + "\"}")
                            .getBytes(StandardCharsets.UTF_8));
            if (call.getResponseCode() != 201) {
                throw new IllegalStateException(loan + " answered " + call.getResponseCode());
            }
            try (InputStream answer = call.getInputStream()) {
                long read =
                        answer.transferTo(OutputStream.nullOutputStream()); // read to its end the connection stays open
                if (read == 0) {
                    throw new IllegalStateException(loan + " answered nothing");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
