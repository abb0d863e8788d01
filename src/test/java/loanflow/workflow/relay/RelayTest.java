package loanflow.workflow.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import loanflow.testing.Postgres;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class RelayTest {

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private JdbcMessages messages;
    private JdbcOutbox outbox;
    private JdbcInbox inbox;
    private Relay relay;
    private DataSourceTransactionManager transactions;

    private final List<String> delivered = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<OutboxMessage, Delivery> outside = message -> new Delivery.Sent();
    private volatile Function<InboxMessage, Handling> domain = message -> Handling.DONE;

    @BeforeEach
    void anEmptyDatabase() {
        var database = Postgres.migrated();
        jdbc = JdbcClient.create(database);
        transactions = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        messages = new JdbcMessages(jdbc);
        Wake wake = new Wake();
        outbox = new JdbcOutbox(messages, wake);
        inbox = new JdbcInbox(messages, wake);
        relay = new Relay(new JdbcStuckMessages(jdbc), wake);
    }

    @Test
    void aMessageIsDeliveredOutsideAnyTransactionAndOnlyOnce() {
        outside = message -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            return new Delivery.Sent();
        };
        send("key-1");
        send("key-1");
        Dispatcher node = node();
        assertThat(node.workOnce()).isTrue();
        assertThat(node.workOnce()).isFalse();
        assertThat(delivered).containsExactly("key-1");
        assertThat(state("outbox")).isEqualTo("SENT");
    }

    @Test
    void aRolledBackDecisionSendsNothing() {
        transaction.executeWithoutResult(status -> {
            outbox.send(new OutboxMessage("kind", "key-1", "{}"));
            status.setRollbackOnly();
        });
        assertThat(node().workOnce()).isFalse();
    }

    @Test
    void severalNodesDeliverEachMessageOnce() throws Exception {
        for (int n = 0; n < 200; n++) {
            send("key-" + n);
        }
        List<Callable<Void>> workers = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            Dispatcher node = node();
            workers.add(() -> {
                while (node.workOnce()) {}
                return null;
            });
        }
        var pool = Executors.newFixedThreadPool(6);
        for (var done : pool.invokeAll(workers)) {
            done.get();
        }
        pool.shutdown();
        assertThat(delivered).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aDeadNodesMessageIsTakenOverWhenItsLeaseIsOver() {
        send("key-1");
        transaction.executeWithoutResult(status ->
                assertThat(messages.claim(Box.OUTBOX, Duration.ofSeconds(60))).isPresent());
        assertThat(node().workOnce()).isFalse();
        jdbc.sql("update outbox set next_try_at = clock_timestamp()").update();
        assertThat(node().workOnce()).isTrue();
        assertThat(delivered).containsExactly("key-1");
    }

    @Test
    void aWorkerThatLostItsLeaseCannotEndTheMessage() {
        send("key-1");
        var old = transaction.execute(
                status -> messages.claim(Box.OUTBOX, Duration.ZERO).orElseThrow());
        transaction.executeWithoutResult(status ->
                assertThat(messages.claim(Box.OUTBOX, Duration.ofSeconds(60))).isPresent());
        assertThat(messages.end(Box.OUTBOX, old, "SENT", "")).isFalse();
        assertThat(state("outbox")).isEqualTo("WAITING");
    }

    @Test
    void anAnswerIsStoredInOneTransactionWithTheEndOfTheMessage() {
        outside = message -> new Delivery.Answered(new InboxMessage("source", message.key(), "{}"));
        send("key-1");
        assertThat(node().workOnce()).isTrue();
        assertThat(state("inbox")).isEqualTo("DONE");
    }

    @Test
    void whatFailsToTheLastTryWaitsForPeopleWhoCanRetryOrCancel() {
        outside = message -> new Delivery.TryLater("DOWN");
        send("key-1");
        Dispatcher node = node();
        while (state("outbox").equals("WAITING")) {
            jdbc.sql("update outbox set next_try_at = clock_timestamp()").update();
            assertThat(node.workOnce()).isTrue();
        }
        assertThat(delivered).hasSize(Backoff.OUTBOX.pauses().size() + 1);
        StuckMessage stuck = relay.stuck().get(0);
        assertThat(stuck).extracting(StuckMessage::reason, StuckMessage::key).containsExactly("DOWN", "key-1");
        outside = message -> new Delivery.Sent();
        assertThat(relay.retry("OUTBOX", stuck.id(), "staff:payout")).isEqualTo(Relay.Outcome.DONE);
        assertThat(node.workOnce()).isTrue();
        assertThat(state("outbox")).isEqualTo("SENT");
        assertThat(relay.cancel("OUTBOX", stuck.id(), "staff:payout")).isEqualTo(Relay.Outcome.NOT_STUCK);
    }

    @Test
    void aMessageThatComesTooEarlyLeavesNothingBehindAndIsTriedAgain() {
        domain = message -> {
            jdbc.sql("insert into funder_preselection select 'half', id from funder limit 1")
                    .update();
            return Handling.NOT_YET;
        };
        transaction.executeWithoutResult(status -> inbox.receive(new InboxMessage("source", "id-1", "{}")));
        Dispatcher node = node();
        assertThat(node.workOnce()).isTrue();
        assertThat(jdbc.sql("select count(*) from funder_preselection")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(state("inbox")).isEqualTo("WAITING");
        domain = message -> Handling.DONE;
        jdbc.sql("update inbox set next_try_at = clock_timestamp()").update();
        assertThat(node.workOnce()).isTrue();
        assertThat(state("inbox")).isEqualTo("DONE");
    }

    @Test
    void theSameInboxMessageIsHandledOnceAndARejectedOneIsShown() {
        domain = message -> Handling.REJECTED;
        assertThat(inbox.receive(new InboxMessage("source", "id-1", "{}"))).isTrue();
        assertThat(inbox.receive(new InboxMessage("source", "id-1", "{}"))).isFalse();
        assertThat(node().workOnce()).isTrue();
        assertThat(node().workOnce()).isFalse();
        assertThat(relay.stuck()).extracting(StuckMessage::key).containsExactly("id-1");
    }

    @Test
    void pausesGrow() {
        for (Backoff backoff : List.of(Backoff.OUTBOX, Backoff.INBOX)) {
            assertThat(backoff.pauses()).isSorted();
            assertThat(backoff.after(backoff.pauses().size())).isPresent();
            assertThat(backoff.after(backoff.pauses().size() + 1)).isEmpty();
        }
        assertThatThrownBy(() -> Backoff.OUTBOX.after(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private void send(String key) {
        transaction.executeWithoutResult(status -> outbox.send(new OutboxMessage("kind", key, "{}")));
    }

    private String state(String table) {
        return jdbc.sql("select state from " + table).query(String.class).single();
    }

    private Dispatcher node() {
        OutboxHandler out = new OutboxHandler() {
            @Override
            public String kind() {
                return "kind";
            }

            @Override
            public Delivery deliver(OutboxMessage message) {
                delivered.add(message.key());
                return outside.apply(message);
            }
        };
        InboxHandler in = new InboxHandler() {
            @Override
            public String source() {
                return "source";
            }

            @Override
            public Handling handle(InboxMessage message) {
                return domain.apply(message);
            }
        };
        RelaySettings settings = new RelaySettings(1, Duration.ofSeconds(1), Duration.ofSeconds(60), false);
        return new Dispatcher(
                new OutboxDispatch(messages, transactions, settings, only(out)),
                new InboxDispatch(messages, transactions, only(in)));
    }

    private static <T> ObjectProvider<T> only(T handler) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return handler;
            }

            @Override
            public Stream<T> stream() {
                return Stream.of(handler);
            }
        };
    }
}
