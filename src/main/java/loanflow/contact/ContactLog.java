package loanflow.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contact_log} and {@code contact_restriction}. */
@Repository
class ContactLog {

    private final JdbcClient jdbc;

    ContactLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asks about the same person waits: counting and adding must be one. */
    void alone(String customerId) {
        int unused = jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('contact:' || :customer))) x")
                .param("customer", customerId)
                .query(Integer.class)
                .single();
    }

    Optional<Entry> find(String key) {
        return jdbc.sql("select * from contact_log where key = :key")
                .param("key", key)
                .query(ContactLog::entry)
                .optional();
    }

    /** Counters as inputs of table {@code contact-gate}; a day is the debtor's calendar day, n days are n x 24 h. */
    Map<String, @Nullable Object> counters(ContactRequest request, OffsetDateTime now) {
        OffsetDateTime day = now.toLocalDate().atStartOfDay().atOffset(now.getOffset());
        return jdbc.sql("""
                        with sent as (select * from contact_log
                                       where customer_id = :customer and decision in ('ALLOW', 'ALLOW_RELAY')
                                         and at > :now::timestamptz - interval '365 days'),
                        call as (select * from sent where channel in ('HUMAN_CALL', 'BOT_CALL'))
                        select (select count(*) from call where at >= :day) calls_today,
                               (select count(*) from call where debt_id = :debt
                                                            and at > :now::timestamptz - interval '7 days') calls_7d,
                               (select :now::timestamptz::date - max(at)::date from call where talked) since_talk,
                               (select floor(extract(epoch from :now::timestamptz - max(at)) / 60) from call) since_call,
                               (select count(*) from sent where channel = 'SMS' and at >= :day) sms_today,
                               (select count(*) from sent where channel = 'SMS'
                                                            and at > :now::timestamptz - interval '7 days') sms_7d,
                               (select count(*) from sent where channel = 'VISIT' and at >= :day) visits_today
                        """)
                .param("customer", request.customerId())
                .param("debt", request.debtId())
                .param("now", now)
                .param("day", day)
                .query((row, number) -> {
                    Map<String, @Nullable Object> counters = new HashMap<>();
                    counters.put("callsToday", row.getLong("calls_today"));
                    // One number per person at this depth: attempts at the number are the calls of the day.
                    counters.put("attemptsNumberToday", row.getLong("calls_today"));
                    counters.put("calls7d", row.getLong("calls_7d"));
                    counters.put("daysSinceConversation", row.getObject("since_talk"));
                    counters.put("minutesSinceLastCall", row.getObject("since_call"));
                    counters.put("smsToday", row.getLong("sms_today"));
                    counters.put("sms7d", row.getLong("sms_7d"));
                    counters.put("visitsToday", row.getLong("visits_today"));
                    return counters;
                })
                .single();
    }

    /** Live restrictions: kind, and channel of an opt-out. */
    Map<String, List<String>> restrictions(String customerId) {
        Map<String, List<String>> live = new HashMap<>();
        jdbc.sql("""
                        select kind, array_agg(coalesce(channel, reason)) details from contact_restriction
                         where customer_id = :customer and lifted_at is null group by kind
                        """).param("customer", customerId).query(row -> {
            live.put(row.getString("kind"), List.of((String[])
                    row.getArray("details").getArray()));
        });
        return live;
    }

    void add(Entry entry, ContactRequest request, OffsetDateTime at) {
        int unused = jdbc.sql("""
                        insert into contact_log (id, key, customer_id, debt_id, channel, purpose, template, decision,
                            reason, at, deferred_until)
                        values (:id, :key, :customer, :debt, :channel, :purpose, :template, :decision, :reason, :at,
                            :until)
                        """)
                .param("id", entry.id())
                .param("key", request.key())
                .param("customer", request.customerId())
                .param("debt", request.debtId())
                .param("channel", request.channel().name())
                .param("purpose", request.purpose().name())
                .param("template", request.template().name())
                .param("decision", entry.decision())
                .param("reason", entry.reason())
                .param("at", at)
                .param("until", entry.deferredUntil())
                .update();
    }

    void sent(String contactId) {
        int unused = jdbc.sql("update contact_log set sent_at = coalesce(sent_at, clock_timestamp()) where id = :id")
                .param("id", contactId)
                .update();
    }

    void restrict(String customerId, String kind, @Nullable Channel channel, String reason, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        insert into contact_restriction (customer_id, kind, channel, reason, since)
                        values (:customer, :kind, :channel, :reason, :now)
                        """)
                .param("customer", customerId)
                .param("kind", kind)
                .param("channel", channel == null ? null : channel.name())
                .param("reason", reason)
                .param("now", now)
                .update();
    }

    void lift(String customerId, String kind, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update contact_restriction set lifted_at = :now
                         where customer_id = :customer and kind = :kind and lifted_at is null
                        """)
                .param("customer", customerId)
                .param("kind", kind)
                .param("now", now)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("id"),
                row.getString("decision"),
                row.getString("reason"),
                row.getObject("deferred_until", OffsetDateTime.class));
    }

    /** A decision of the gate. */
    record Entry(
            String id,
            String decision,
            String reason,
            @Nullable OffsetDateTime deferredUntil) {

        ContactOutcome outcome() {
            if (deferredUntil != null) {
                return new ContactOutcome.Deferred(id, reason, deferredUntil);
            }
            return decision.startsWith("ALLOW")
                    ? new ContactOutcome.Dispatched(id)
                    : new ContactOutcome.Denied(id, reason);
        }
    }
}
