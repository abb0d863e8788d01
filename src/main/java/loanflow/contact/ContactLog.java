package loanflow.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_log}. */
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
        return jdbc.sql("""
                        with sent as (select * from contact_log
                                       where customer_id = :customer and decision in ('ALLOW', 'ALLOW_RELAY')
                                         and at > :now::timestamptz - interval '365 days'),
                        call as (select * from sent where channel in ('HUMAN_CALL', 'BOT_CALL'))
                        select (select count(*) from call where at >= :day) calls_today,
                               (select count(*) from call where at > :now::timestamptz - interval '7 days') calls_7d,
                               (select max(at) from call where talked) last_talk,
                               (select max(at) from call) last_call,
                               (select count(*) from sent where channel = 'SMS' and at >= :day) sms_today,
                               (select count(*) from sent where channel = 'SMS'
                                                            and at > :now::timestamptz - interval '7 days') sms_7d,
                               (select count(*) from sent where channel = 'VISIT' and at >= :day) visits_today,
                               (select count(*) from sent where at >= :day
                                   and purpose not in ('ANSWER', 'LEGAL_NOTICE')) touched_today,
                               (select count(*) from contact_log where customer_id = :customer and party = 'THIRD'
                                   and decision = 'ALLOW_RELAY') third_party
                        """)
                .param("customer", request.customerId())
                .param("now", now)
                .param("day", now.truncatedTo(ChronoUnit.DAYS))
                .query((row, number) -> counters(row, now))
                .single();
    }

    private static Map<String, @Nullable Object> counters(ResultSet row, OffsetDateTime now) throws SQLException {
        Optional<OffsetDateTime> lastTalk = time(row, "last_talk", now);
        Optional<OffsetDateTime> lastCall = time(row, "last_call", now);
        Map<String, @Nullable Object> counters = new HashMap<>();
        counters.put("callsToday", row.getLong("calls_today"));
        // One number per person: attempts at the number are the calls of the day. A call is about all debts of the
        // person.
        counters.put("attemptsNumberToday", row.getLong("calls_today"));
        counters.put("calls7d", row.getLong("calls_7d"));
        counters.put(
                "daysSinceConversation",
                lastTalk.map(at -> now.toLocalDate().toEpochDay()
                                - at.toLocalDate().toEpochDay())
                        .orElse(null));
        counters.put(
                "minutesSinceLastCall",
                lastCall.map(at -> ChronoUnit.MINUTES.between(at, now)).orElse(null));
        counters.put("smsToday", row.getLong("sms_today"));
        counters.put("sms7d", row.getLong("sms_7d"));
        counters.put("visitsToday", row.getLong("visits_today"));
        counters.put("ptpReminderSent", row.getLong("touched_today") > 0);
        counters.put("thirdPartyContacts", row.getLong("third_party"));
        return counters;
    }

    private static Optional<OffsetDateTime> time(ResultSet row, String column, OffsetDateTime now) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(at -> at.withOffsetSameInstant(now.getOffset()));
    }

    void add(Entry entry, ContactRequest request, OffsetDateTime at) {
        int unused = jdbc.sql("""
                        insert into contact_log (id, key, customer_id, debt_id, channel, purpose, template, party,
                            decision, reason, at, deferred_until)
                        values (:id, :key, :customer, :debt, :channel, :purpose, :template, :party, :decision, :reason,
                            :at, :until)
                        """)
                .param("id", entry.id())
                .param("key", request.key())
                .param("customer", request.customerId())
                .param("debt", request.debtId())
                .param("channel", request.channel().name())
                .param("purpose", request.purpose().name())
                .param("template", request.template().name())
                .param("party", request.recipient().party())
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

    void called(String key, CallOutcome outcome) {
        int unused = jdbc.sql("update contact_log set call_outcome = :outcome, talked = :talked where key = :key")
                .param("outcome", outcome.name())
                .param("talked", outcome.talked())
                .param("key", key)
                .update();
    }

    List<Touch> touches(String customerId, OffsetDateTime since) {
        return jdbc.sql("select * from contact_log where customer_id = :customer and at >= :since order by at, id")
                .param("customer", customerId)
                .param("since", since)
                .query(ContactLog::touch)
                .list();
    }

    private static Touch touch(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("call_outcome");
        return new Touch(
                row.getObject("at", OffsetDateTime.class),
                Channel.valueOf(row.getString("channel")),
                ContactPurpose.valueOf(row.getString("purpose")),
                MessageTemplate.valueOf(row.getString("template")),
                row.getString("decision"),
                row.getString("reason"),
                row.getObject("deferred_until", OffsetDateTime.class),
                outcome == null ? null : CallOutcome.valueOf(outcome));
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
