package loanflow.workflow.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import loanflow.workflow.InboxMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of both boxes, as workers take them. All times are the database server's: one wall clock for all nodes, untouched by the business
 * clock.
 */
@Repository
class JdbcMessages {

    /** A message in work. {@code tries} counts this try and fences its end against a worker that came later. */
    record Claimed(long id, String kind, String key, String body, int tries) {}

    private final JdbcClient jdbc;

    JdbcMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False: that kind and key is here already. */
    boolean add(Box box, String kind, String key, String body) {
        return jdbc.sql("insert into " + box.table
                                + " (kind, key, body) values (:kind, :key, :body) on conflict (kind, key) do nothing")
                        .param("kind", kind)
                        .param("key", key)
                        .param("body", body)
                        .update()
                == 1;
    }

    /** Adds those whose kind and key are not here yet, in one statement; says how many. */
    int addAll(Box box, List<InboxMessage> messages) {
        return jdbc.sql("insert into " + box.table + """
                         (kind, key, body)
                        select * from unnest(:kinds::text[], :keys::text[], :bodies::text[])
                        on conflict (kind, key) do nothing
                        """)
                .param("kinds", texts(messages, InboxMessage::source))
                .param("keys", texts(messages, InboxMessage::id))
                .param("bodies", texts(messages, InboxMessage::body))
                .update();
    }

    /** Whether any of these still waits, or is stuck. */
    boolean anyOpen(Box box, String kind, Collection<String> keys) {
        return jdbc.sql("select exists (select 1 from " + box.table
                        + " where kind = :kind and key = any(:keys) and state in ('WAITING', 'STUCK'))")
                .param("kind", kind)
                .param("keys", keys.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static String[] texts(List<InboxMessage> messages, Function<InboxMessage, String> part) {
        return messages.stream().map(part).toArray(String[]::new);
    }

    /** Claims the oldest message due, for the lease. Nobody else gets it before the lease is over. */
    Optional<Claimed> claim(Box box, Duration lease) {
        return jdbc.sql("""
                        update %1$s set tries = tries + 1, next_try_at = clock_timestamp() + :lease * interval '1 ms'
                        where id = (select id from %1$s where state = 'WAITING' and next_try_at <= clock_timestamp()
                                    order by next_try_at limit 1 for update skip locked)
                        returning id, kind, key, body, tries""".formatted(box.table))
                .param("lease", lease.toMillis())
                .query(Claimed.class)
                .optional();
    }

    /** Locks the oldest message due until the end of the transaction and counts the try. */
    Optional<Claimed> lock(Box box) {
        return claim(box, Duration.ZERO);
    }

    /** False: the claim was lost to someone else, or people ended the message. */
    boolean end(Box box, Claimed message, String state, String reason) {
        return jdbc.sql("update " + box.table
                                + " set state = :state, reason = :reason, ended_at = clock_timestamp()"
                                + " where id = :id and tries = :tries and state = 'WAITING'")
                        .param("state", state)
                        .param("reason", cut(reason))
                        .param("id", message.id())
                        .param("tries", message.tries())
                        .update()
                == 1;
    }

    /** Gives a message whose try failed its next time, or leaves it to people after the last. */
    void putBack(Box box, Claimed message, String reason) {
        var pause = box.backoff().after(message.tries());
        jdbc.sql("update " + box.table
                        + " set state = :state, tries = :tries, reason = :reason,"
                        + " next_try_at = clock_timestamp() + :pause * interval '1 ms'"
                        + " where id = :id and tries in (:tries, :tries - 1) and state = 'WAITING'")
                .param("state", pause.isPresent() ? "WAITING" : "STUCK")
                .param("pause", pause.orElse(Duration.ZERO).toMillis())
                .param("reason", cut(reason))
                .param("id", message.id())
                .param("tries", message.tries())
                .update();
    }

    /** Milliseconds until the next message is due, negative when one is due now. */
    Optional<Long> untilNext(Box box) {
        return jdbc.sql("select (extract(epoch from min(next_try_at) - clock_timestamp()) * 1000)::bigint from "
                        + box.table + " where state = 'WAITING'")
                .query(Long.class)
                .optional();
    }

    /** The same for both boxes at once; the largest number there is when nothing waits. */
    long untilNext() {
        return jdbc.sql("""
                        select coalesce((extract(epoch from least(
                                   (select min(next_try_at) from outbox where state = 'WAITING'),
                                   (select min(next_try_at) from inbox where state = 'WAITING')) - clock_timestamp()) * 1000)::bigint,
                               9223372036854775807)
                        """).query(Long.class).single();
    }

    private static String cut(String reason) {
        return reason.length() <= 200 ? reason : reason.substring(0, 200);
    }
}
