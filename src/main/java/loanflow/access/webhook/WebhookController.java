package loanflow.access.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import loanflow.access.Problem;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what providers tell us. Nothing is done here but to prove the sender and store the message: whatever it changes
 * happens from the inbox. The same message twice is answered like the first.
 */
@RestController
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookController {

    private static final int LONGEST_BODY = 64 * 1024;

    private final WebhookSettings settings;
    private final Map<String, WebhookReader> readers;
    private final Inbox inbox;
    private final Clock wallClock;

    WebhookController(
            WebhookSettings settings,
            ObjectProvider<WebhookReader> readers,
            Inbox inbox,
            @Qualifier("wallClock") Clock wallClock) {
        this.settings = settings;
        this.readers =
                readers.stream().collect(Collectors.toUnmodifiableMap(WebhookReader::provider, Function.identity()));
        this.inbox = inbox;
        this.wallClock = wallClock;
    }

    @PostMapping(path = "/api/providers/{provider}/webhooks", consumes = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void receive(
            @PathVariable String provider,
            @RequestHeader(name = Signature.TIMESTAMP_HEADER, defaultValue = "") String timestamp,
            @RequestHeader(name = Signature.SIGNATURE_HEADER, defaultValue = "") String signature,
            @RequestBody byte[] body) {
        if (body.length > LONGEST_BODY) {
            throw new Problem(HttpStatus.PAYLOAD_TOO_LARGE, null, "size", "A webhook has at most 64 KiB.");
        }
        WebhookReader reader = readers.get(provider);
        // One answer for an unknown provider, a stale stamp and a wrong signature: a stranger learns nothing.
        if (reader == null
                || !isFresh(timestamp)
                || !Signature.matches(settings.keysOf(provider), timestamp, body, signature)) {
            throw new Problem(
                    HttpStatus.UNAUTHORIZED, Signature.SIGNATURE_HEADER, "signature", "Not signed by a key in force.");
        }
        InboxMessage message = reader.read(body)
                .orElseThrow(() -> Problem.unprocessable(null, "format", "The body is not what was agreed."));
        boolean unused = inbox.receive(message);
    }

    private boolean isFresh(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        Instant now = wallClock.instant();
        return !sent.isBefore(now.minus(settings.window())) && !sent.isAfter(now.plus(settings.window()));
    }
}
