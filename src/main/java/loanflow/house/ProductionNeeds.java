package loanflow.house;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Profiles;

/** Production takes everything from the environment, and starts with all of it or not at all. */
public final class ProductionNeeds implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** Each name that the environment must hold, and what it is for. */
    static final Map<String, String> NEEDED = new TreeMap<>(Map.of(
            "LOANFLOW_DATABASE_URL", "JDBC address of the PostgreSQL database",
            "LOANFLOW_DATABASE_USER", "its user",
            "LOANFLOW_DATABASE_PASSWORD", "its password",
            "LOANFLOW_OIDC_ISSUER", "address of the identity provider of staff",
            "LOANFLOW_OIDC_CLIENT_ID", "our name there",
            "LOANFLOW_OIDC_CLIENT_SECRET", "our secret there",
            "LOANFLOW_ADMINISTRATOR", "the first administrator's user name there",
            "LOANFLOW_VAULT_MASTER_KEY", "256-bit key of the vault of personal data, Base64"));

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (!event.getEnvironment().acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        List<String> missing = NEEDED.entrySet().stream()
                .filter(needed ->
                        event.getEnvironment().getProperty(needed.getKey(), "").isBlank())
                .map(needed -> needed.getKey() + " (" + needed.getValue() + ")")
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    /** Names every missing setting at once. */
    static final class MissingSettings extends IllegalStateException {
        MissingSettings(List<String> missing) {
            super("production does not start without: " + String.join(", ", missing));
        }
    }
}
