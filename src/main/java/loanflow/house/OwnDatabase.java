package loanflow.house;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Gives the demo a durable database of its own before the application begins, and takes it away after the application
 * has ended. Steps aside when the environment names a database.
 */
public final class OwnDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("demo & !prod"))
                || environment.containsProperty("spring.datasource.url")) {
            return;
        }
        Path home =
                Path.of(environment.getProperty("loanflow.home", ".loanflow")).toAbsolutePath();
        try {
            DatabaseSupervisor supervisor = DatabaseSupervisor.over(home);
            SpringApplication.getShutdownHandlers().add(supervisor::stop);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "own database",
                            Map.of(
                                    "spring.datasource.url",
                                    supervisor.url(),
                                    "spring.datasource.username",
                                    PostgresServer.APPLICATION,
                                    "spring.datasource.password",
                                    supervisor.password(),
                                    "spring.flyway.url",
                                    supervisor.url(),
                                    "spring.flyway.user",
                                    PostgresServer.OWNER,
                                    "spring.flyway.password",
                                    supervisor.password(),
                                    // The folder is locked: whoever held a lease in it is gone.
                                    "loanflow.only-node",
                                    true)));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the demo's database does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the demo's database was starting", e);
        }
    }
}
