package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portfolio that the demo shows, whole, with its own seed: minutes long, so on demand by {@code
 * -Dloanflow.portfolio=full}. Prints what it holds.
 */
@EnabledIfSystemProperty(named = "loanflow.portfolio", matches = "full", disabledReason = "minutes long, on demand")
class FullPortfolioIT {

    private static final Duration PATIENCE = Duration.ofMinutes(40);

    @Test
    void everythingThatAPersonTryingTheDemoLooksForIsThere() throws Exception {
        String house = Postgres.migratedUrl();
        Map<String, Object> settings = new TreeMap<>(Postgres.settings(house));
        settings.put("loanflow.demo.portfolio", "true");
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        JdbcClient jdbc = jdbc(house);
        try (OwnApplication application = OwnApplication.start("demo", arguments)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> jdbc.sql("select count(*) from demo_portfolio where ended_at is not null")
                                    .query(Long.class)
                                    .single()
                            == 1);
            assertThat(application.address()).isNotEmpty();
        }

        Map<String, Long> holds = Holdings.ofAll(jdbc);
        holds.forEach((what, count) -> System.out.printf("portfolio: %-40s %d%n", what, count));
        assertThat(holds).allSatisfy((what, count) -> assertThat(count).as(what).isPositive());
        assertThat(Invariants.broken(jdbc)).isEmpty();
    }

    private static JdbcClient jdbc(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database);
        source.setUser("postgres");
        return JdbcClient.create(source);
    }
}
