package loanflow.access.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of webhooks.
 *
 * @param keys the live keys of each provider: two while one is being replaced
 * @param window how far a time stamp may be from our wall clock, to both sides
 */
@ConfigurationProperties("loanflow.webhooks")
public record WebhookSettings(
        @DefaultValue Map<String, List<String>> keys,
        @DefaultValue("5m") Duration window) {

    static final int SHORTEST_KEY = 32;

    /** A key that is not set is no key. */
    public WebhookSettings {
        keys = keys.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(key -> key.length() >= SHORTEST_KEY)
                                .toList()));
    }

    public List<String> keysOf(String provider) {
        return keys.getOrDefault(provider, List.of());
    }
}
