package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import loanflow.screening.LookupAnswer.Facts;
import loanflow.screening.LookupAnswer.Unavailable;
import loanflow.screening.LookupAnswer.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S17: whatever a bureau does to us, the answer is facts that fit, or unavailable with a name; never an exception. */
class HttpLookupVendorTest {

    private static final String GOOD = "{\"currentDpdAnyLender\":0,\"maxDpd24m\":null,\"cardUtilisation\":0.45}";

    private HttpServer server;
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final AtomicReference<String> asked = new AtomicReference<>("");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            answer(exchange, 200, GOOD);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aGoodAnswerIsFactsAndANullIsNoRecord() {
        serve(200, GOOD);

        assertThat(ask())
                .isInstanceOfSatisfying(
                        Facts.class,
                        answer ->
                                assertThat(answer.facts()).containsOnlyKeys("currentDpdAnyLender", "cardUtilisation"));
        assertThat(asked.get()).contains("31010119900307001", "POST", "Bearer secret", "application-1:bureau");
    }

    @Test
    void aRedirectIsNotFollowedBecausePersonalDataWouldFollow() {
        server.createContext("/bureau", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 307, "");
        });

        assertThat(ask()).isEqualTo(new Unavailable(Why.REDIRECT));
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void aHugeAnswerIsCutOffAndRefused() {
        server.createContext("/bureau", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            try (OutputStream body = exchange.getResponseBody()) {
                for (int n = 0; n < 10_000; n++) {
                    body.write(block);
                }
            }
        });

        assertThat(ask()).isEqualTo(new Unavailable(Why.HUGE));
    }

    @Test
    void aSlowAnswerIsGivenUp() {
        server.createContext("/bureau", exchange -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer(exchange, 200, GOOD);
        });
        long start = System.nanoTime();

        assertThat(ask()).isEqualTo(new Unavailable(Why.SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aFailureIsAnError() {
        serve(503, GOOD);
        assertThat(ask()).isEqualTo(new Unavailable(Why.ERROR));
    }

    @Test
    void aVendorThatCannotBeReachedIsDown() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            int port = closed.getLocalPort();
            closed.close();
            assertThat(ask(URI.create("http://127.0.0.1:" + port + "/bureau"))).isEqualTo(new Unavailable(Why.DOWN));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>502</html>",
                "null",
                "[]",
                "{\"currentDpdAnyLender\":0",
                "{\"currentDpdAnyLender\":0} {\"x\":1}",
                "{\"currentDpdAnyLender\":-1}",
                "{\"currentDpdAnyLender\":1.5}",
                "{\"currentDpdAnyLender\":\"0\"}",
                "{\"currentDpdAnyLender\":{\"$gt\":0}}",
                "{\"cardUtilisation\":1.01}",
                "{\"existingMonthlyDebtFen\":99999999999999}",
                "{\"idVerified\":true}",
                "{\"graphBad1Hop\":0}",
                "{\"unheardOf\":1,\"currentDpdAnyLender\":0}",
            })
    void garbageIsRefusedWhole(String body) {
        serve(200, body);
        assertThat(ask()).isEqualTo(new Unavailable(Why.GARBAGE));
    }

    @Test
    void deepNestingIsGarbageAndNoStackOverflow() {
        serve(200, "{\"currentDpdAnyLender\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
        assertThat(ask()).isEqualTo(new Unavailable(Why.GARBAGE));
    }

    private void serve(int status, String body) {
        server.createContext("/bureau", exchange -> answer(exchange, status, body));
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        asked.set(
                exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " "
                        + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private LookupAnswer ask() {
        return ask(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/bureau"));
    }

    private static LookupAnswer ask(URI address) {
        VendorSettings settings = new VendorSettings(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Map.of("bureau", new VendorSettings.Vendor(address, "secret")));
        return new HttpLookupVendor(settings)
                .ask(new LookupRequest(
                        FactSource.BUREAU, "application-1:bureau", ScreeningWorld.person("001"), 800_000L, null));
    }
}
