package loanflow.demo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** While the portfolio lives, the console tells how far it is and what is wrong, and not each message that is carried. */
@Component
@Profile("demo")
class Quiet {

    private static final String ALL = "loanflow";

    private final Optional<LoggingSystem> logging;

    Quiet(ObjectProvider<LoggingSystem> logging) {
        this.logging = Optional.ofNullable(logging.getIfAvailable());
    }

    void begin() {
        level(LogLevel.WARN, LogLevel.INFO);
    }

    void end() {
        level(null, null);
    }

    private void level(@Nullable LogLevel others, @Nullable LogLevel portfolio) {
        logging.ifPresent(system -> {
            system.setLogLevel(ALL, others);
            system.setLogLevel(Quiet.class.getPackageName(), portfolio);
        });
    }
}
