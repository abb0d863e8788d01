package loanflow.customer;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code list_entry} and {@code customer_mark}. */
@Repository
class JdbcListEntries {

    private final JdbcClient jdbc;

    JdbcListEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(ListEntry entry, String by, OffsetDateTime now) {
        return jdbc.sql("insert into list_entry (list, category, kind, blind_index, reason, evidence, added_by,"
                        + " added_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(
                        entry.list().name(),
                        entry.category(),
                        entry.kind().name(),
                        entry.blindIndex(),
                        entry.reason(),
                        entry.evidence(),
                        by,
                        now,
                        entry.expiresAt())
                .query(Long.class)
                .single();
    }

    boolean lift(long entryId, String by, OffsetDateTime now) {
        return jdbc.sql("update list_entry set lifted_by = ?, lifted_at = ? where id = ? and lifted_at is null")
                        .params(by, now, entryId)
                        .update()
                == 1;
    }

    int liftExpired(OffsetDateTime now) {
        return jdbc.sql("update list_entry set lifted_by = 'EXPIRY', lifted_at = ? where expires_at <= ?"
                        + " and lifted_at is null")
                .params(now, now)
                .update();
    }

    int liftAll(
            List<IdentifierKind> kinds,
            Collection<? extends @Nullable String> blindIndexes,
            String by,
            OffsetDateTime now) {
        return jdbc.sql("update list_entry e set lifted_by = ?, lifted_at = ?"
                        + " from unnest(?::varchar[], ?::char(64)[]) as wanted(kind, blind_index)"
                        + " where e.kind = wanted.kind and e.blind_index = wanted.blind_index"
                        + " and e.list in ('BLACK', 'GREY') and e.lifted_at is null")
                .params(
                        by,
                        now,
                        kinds.stream().map(IdentifierKind::name).toArray(String[]::new),
                        blindIndexes.toArray(String[]::new))
                .update();
    }

    void mark(String customerId, Lists.Mark mark, String evidence, OffsetDateTime now) {
        jdbc.sql("insert into customer_mark (customer_id, mark, evidence, marked_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(customerId, mark.name(), evidence, now)
                .update();
    }

    /** One question for all identifiers: this is asked for every application. */
    List<Hit> hits(
            List<IdentifierKind> kinds, Collection<? extends @Nullable String> blindIndexes, OffsetDateTime now) {
        return jdbc.sql("select list, category from list_entry join unnest(?::varchar[], ?::char(64)[])"
                        + " as wanted(kind, blind_index) using (kind, blind_index)"
                        + " where lifted_at is null and expires_at > ?")
                .params(
                        kinds.stream().map(IdentifierKind::name).toArray(String[]::new),
                        blindIndexes.toArray(String[]::new),
                        now)
                .query(Hit.class)
                .list();
    }

    Set<String> marksOf(String customerId) {
        return jdbc.sql("select mark from customer_mark where customer_id = ?")
                .param(customerId)
                .query(String.class)
                .set();
    }

    /** A list, and the category under which somebody stands on it. */
    record Hit(ListEntry.Kind list, String category) {}
}
