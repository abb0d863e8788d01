package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import loanflow.access.webhook.Signature;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusinessEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServicingKit kit = new ServicingKit();
    private final LocalDate due = ServicingKit.PAYOUT.plusMonths(1);

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aLoansLifeIsToldWithItsFacts() throws Exception {
        kit.listener.there = true;
        String loan = kit.openLoan();
        kit.liveTo(due.plusDays(1));
        var unused = kit.pay(loan, kit.position(loan).payOff().major().toPlainString());

        drain(new Random(1), 0);

        List<JsonNode> told =
                kit.listener.taken.stream().map(BusinessEventsTest::read).toList();
        assertThat(told.stream().map(event -> event.get("type").asText()))
                .containsExactly(
                        "LOAN_DISBURSED",
                        "STAGE_CHANGED",
                        "STAGE_CHANGED",
                        "CLASS_CHANGED",
                        "STAGE_CHANGED",
                        "LOAN_REPAID",
                        "CLASS_CHANGED",
                        "LOAN_SETTLED");
        assertThat(told.get(0).at("/facts/principal").asText()).isEqualTo("10000.00");
        assertThat(told.get(0).get("on").asText()).isEqualTo(ServicingKit.PAYOUT.toString());
        assertThat(told).allMatch(event -> event.get("loanId").asText().equals(loan));
        assertThat(told.get(5).at("/facts/principal").asText()).isEqualTo("10000.00");
    }

    /** Whatever the relay's order, with a listener that fails half the time: all of them, each loan's in its order. */
    @Test
    void eventsArriveAtLeastOnceAndInOrderPerLoan() {
        kit.listener.there = true;
        List<String> loans = List.of(kit.openLoan(), kit.openLoan(), kit.openLoan());
        for (int day = 1; day <= 3; day++) {
            kit.liveTo(due.plusDays(day));
            loans.forEach(loan -> {
                var unused = kit.pay(loan, "1.00");
            });
        }

        drain(new Random(7), 50);

        Map<String, List<Long>> byLoan = new HashMap<>();
        kit.listener.taken.stream()
                .map(BusinessEventsTest::read)
                .forEach(event -> byLoan.computeIfAbsent(event.get("loanId").asText(), id -> new ArrayList<>())
                        .add(event.get("sequence").asLong()));
        assertThat(byLoan).hasSize(3);
        byLoan.values().forEach(sequence -> assertThat(sequence).isSorted().hasSizeGreaterThanOrEqualTo(6));
        assertThat(kit.listener.taken.size()).isGreaterThanOrEqualTo(kit.outbox.messages.size());
    }

    /** Negative control: told in the relay's own order they would not be in order. */
    @Test
    void anEventThatIsNotTheFirstWaits() {
        kit.listener.there = true;
        String loan = kit.openLoan();
        kit.liveTo(due.plusDays(1));
        List<OutboxMessage> waiting = new ArrayList<>(kit.outbox.messages.values());

        assertThat(kit.sender.deliver(waiting.get(1))).isEqualTo(new Delivery.TryLater("EARLIER_EVENT_FIRST"));
        assertThat(kit.sender.deliver(waiting.get(0))).isInstanceOf(Delivery.Sent.class);
        assertThat(kit.sender.deliver(waiting.get(1)))
                .as("as long as the first is not ended")
                .isEqualTo(new Delivery.TryLater("EARLIER_EVENT_FIRST"));
        kit.outbox.ended.add(waiting.get(0).key());
        assertThat(kit.sender.deliver(waiting.get(1))).isInstanceOf(Delivery.Sent.class);
        assertThat(loan).isNotEmpty();
    }

    @Test
    void whereNobodyListensNothingIsKept() {
        String loan = kit.openLoan();
        kit.liveTo(due.plusDays(2));

        assertThat(kit.outbox.messages).isEmpty();
        assertThat(kit.jdbc
                        .sql("select count(*) from business_event")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(loan).isNotEmpty();
    }

    @Test
    void overHttpAnEventIsSignedAndOnlyASuccessTakesIt() throws Exception {
        String key = "k".repeat(32);
        Map<String, String> got = Collections.synchronizedMap(new LinkedHashMap<>());
        int[] status = {503};
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/events", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String stamp = exchange.getRequestHeaders().getFirst(Signature.TIMESTAMP_HEADER);
            got.put(
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    Boolean.toString(Signature.of(key, stamp, body)
                            .equals(exchange.getRequestHeaders().getFirst(Signature.SIGNATURE_HEADER))));
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        server.start();
        try {
            EventSubscriber subscriber = new HttpEventSubscriber(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/events", key, Clock.systemUTC());

            assertThat(subscriber.take("business-event-1", "{}")).isFalse();
            status[0] = 204;
            assertThat(subscriber.take("business-event-1", "{}")).isTrue();
            assertThat(got).containsExactly(Map.entry("business-event-1", "true"));
        } finally {
            server.stop(0);
        }
        assertThat(new HttpEventSubscriber("", "", Clock.systemUTC()).isThere()).isFalse();
    }

    /** Plays the relay: any open message next, with tries that fail after the listener has it too. */
    private void drain(Random random, int failurePercent) {
        List<OutboxMessage> open = new ArrayList<>(kit.outbox.messages.values());
        for (int tries = 0; !open.isEmpty(); tries++) {
            assertThat(tries).isLessThan(100_000);
            OutboxMessage next = open.get(random.nextInt(open.size()));
            kit.listener.fails = random.nextInt(100) < failurePercent;
            boolean crashed = random.nextInt(100) < failurePercent / 2;
            if (kit.sender.deliver(next) instanceof Delivery.Sent && !crashed) {
                kit.outbox.ended.add(next.key());
                open.remove(next);
            }
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
