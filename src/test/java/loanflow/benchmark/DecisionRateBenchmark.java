package loanflow.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import loanflow.LoanflowApplication;
import loanflow.house.OwnDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Applications a second from the HTTP request to the automatic decision, beside a process of no-op tasks on the same
 * engine, job executor, history level and durable database. Rounds of both alternate, so that a busy machine slows
 * both, and both are warmed up first by the same number of cases. {@code -Dbenchmark.instances=300
 * -Dbenchmark.rounds=5 -Dbenchmark.warmup=1200} change the size.
 */
public final class DecisionRateBenchmark {

    static final int CLIENTS = 4;

    private static final int INSTANCES = Integer.getInteger("benchmark.instances", 300);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    /** A service that has run for a minute: until then the compiler takes more of the machine than the work. */
    private static final int WARM_UP = Integer.getInteger("benchmark.warmup", 1_200);

    private DecisionRateBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try (ConfigurableApplicationContext application = start()) {
            ApplicationLoad applications = new ApplicationLoad(application);
            String sample = applications.run(WARM_UP).get(0);
            DecidedPath path = DecidedPath.of(application.getBean(JdbcClient.class), sample);
            BareLoad bare = new BareLoad(application, path);
            bare.run(WARM_UP);
            System.out.println(path.describe());
            measure(new Meter(application.getBean(JdbcClient.class)), applications, bare);
        }
    }

    private static void measure(Meter meter, ApplicationLoad applications, BareLoad bare) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Meter.Rate decided = meter.measure(INSTANCES, () -> applications.run(INSTANCES));
            Meter.Rate noOps = meter.measure(INSTANCES, () -> bare.run(INSTANCES));
            ratios.add(decided.perSecond() / noOps.perSecond());
            System.out.printf(
                    "round %d: %.1f applications/s (%.1f durable commits each), %.1f bare/s (%.1f each), ratio %.2f%n",
                    round,
                    decided.perSecond(),
                    decided.commitsEach(),
                    noOps.perSecond(),
                    noOps.commitsEach(),
                    ratios.get(round - 1));
        }
        System.out.printf(
                "median ratio %.2f (wanted: at least 0.40)%n",
                ratios.stream().sorted().toList().get(ROUNDS / 2));
    }

    private static ConfigurableApplicationContext start() throws IOException {
        Path home = Path.of("target", "benchmark");
        FileSystemUtils.deleteRecursively(home);
        SpringApplication application = new SpringApplication(LoanflowApplication.class);
        application.addListeners(new OwnDatabase());
        Map<String, Object> settings = new TreeMap<>(Map.of(
                "spring.profiles.default", "demo",
                "server.port", "0",
                "loanflow.home", home.toString(),
                "logging.level.root", "WARN"));
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
