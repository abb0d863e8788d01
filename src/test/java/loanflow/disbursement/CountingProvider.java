package loanflow.disbursement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A payment provider in a process of its own. Pays once per key, counts payments by loan, and answers a moment after it
 * has paid, so that a node that dies meanwhile does not know. Prints its port; {@code GET /report} tells loans and
 * payments.
 */
final class CountingProvider {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ANSWER_AFTER_MILLIS = 15;

    private final Map<String, JsonNode> byKey = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> paymentsByLoan = new ConcurrentHashMap<>();

    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CountingProvider provider = new CountingProvider();
        server.createContext("/payouts", provider::payouts);
        server.createContext("/report", provider::report);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.start();
        System.out.println("PORT " + server.getAddress().getPort());
    }

    private void payouts(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            String path = exchange.getRequestURI().getPath();
            JsonNode paid = byKey.get(path.substring("/payouts/".length()));
            answer(exchange, paid == null ? 404 : 200, paid == null ? "{}" : confirmed(paid));
            return;
        }
        JsonNode wanted = JSON.readTree(exchange.getRequestBody());
        JsonNode paid = byKey.computeIfAbsent(wanted.path("key").asText(), key -> {
            paymentsByLoan
                    .computeIfAbsent(wanted.path("loanId").asText(), loan -> new AtomicInteger())
                    .incrementAndGet();
            return wanted;
        });
        pause();
        answer(exchange, 200, confirmed(paid));
    }

    private void report(HttpExchange exchange) throws IOException {
        answer(exchange, 200, JSON.writeValueAsString(paymentsByLoan));
    }

    private static String confirmed(JsonNode paid) throws IOException {
        return JSON.writeValueAsString(Map.of(
                "reference", paid.path("key").asText(),
                "status", "CONFIRMED",
                "providerReference", "counted",
                "amountFen", paid.path("amountFen").asLong(),
                "currency", paid.path("currency").asText()));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void pause() {
        try {
            Thread.sleep(ANSWER_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
