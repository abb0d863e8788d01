package loanflow.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import loanflow.LoanflowApplication;
import loanflow.house.OwnDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** The application over a fresh durable database, with nothing at work but what the benchmark calls. */
final class BenchmarkNode {

    private BenchmarkNode() {}

    static ConfigurableApplicationContext start() throws IOException {
        Path home = Path.of("target", "benchmark-books");
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        SpringApplication application = new SpringApplication(LoanflowApplication.class);
        application.addListeners(new OwnDatabase());
        Map<String, Object> settings = new TreeMap<>(Map.of(
                "spring.profiles.default", "demo",
                "server.port", "0",
                "loanflow.home", home.toString(),
                "loanflow.demo.portfolio", "false",
                "loanflow.relay.auto-start", "false",
                "camunda.bpm.job-execution.enabled", "false",
                "logging.level.root", "WARN"));
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** The user who owns the tables: fills them and drops what a floor needs. */
    static DataSource owner(Environment environment) {
        return DataSourceBuilder.create()
                .url(environment.getRequiredProperty("spring.flyway.url"))
                .username(environment.getRequiredProperty("spring.flyway.user"))
                .password(environment.getRequiredProperty("spring.flyway.password"))
                .build();
    }
}
