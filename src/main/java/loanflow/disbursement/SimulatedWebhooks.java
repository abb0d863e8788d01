package loanflow.disbursement;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import loanflow.access.webhook.Signature;
import loanflow.access.webhook.WebhookSettings;
import loanflow.disbursement.JdbcSimulatedPayouts.Booked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls our own webhook door the way a provider does: signed, over HTTP, a moment after it accepted. */
@Component
@Profile("demo")
class SimulatedWebhooks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedWebhooks.class);
    private static final long DELAY_MILLIS = 200;

    private final WebhookSettings settings;
    private final Environment environment;
    private final Clock wallClock;
    private final RestClient http;
    private final ScheduledExecutorService later = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "simulated-webhooks");
        thread.setDaemon(true);
        return thread;
    });

    SimulatedWebhooks(WebhookSettings settings, Environment environment, @Qualifier("wallClock") Clock wallClock) {
        this.settings = settings;
        this.environment = environment;
        this.wallClock = wallClock;
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofSeconds(5));
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    void send(Booked booked, int times) {
        for (int n = 1; n <= times; n++) {
            var unused = later.schedule(() -> send(booked), n * DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void send(Booked booked) {
        List<String> keys = settings.keysOf(PayoutWebhooks.PROVIDER);
        if (keys.isEmpty()) {
            return;
        }
        byte[] body = Json.write(new PayoutWebhooks.Event(
                        booked.key() + "-" + booked.status(),
                        booked.key(),
                        booked.status(),
                        "SIM-" + booked.key(),
                        booked.amountFen(),
                        booked.currency(),
                        null))
                .getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(wallClock.instant().getEpochSecond());
        try {
            var unused = http.post()
                    .uri("http://127.0.0.1:" + environment.getProperty("local.server.port", "8080") + "/api/providers/"
                            + PayoutWebhooks.PROVIDER + "/webhooks")
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(Signature.TIMESTAMP_HEADER, timestamp)
                    .header(Signature.SIGNATURE_HEADER, Signature.of(keys.get(0), timestamp, body))
                    .body(body)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            LOG.info("simulated webhook not taken: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
