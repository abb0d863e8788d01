package loanflow.contact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_log}. */
@Repository
class JdbcContactLog {

    private final JdbcClient jdbc;

    JdbcContactLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asks about the same person waits: counting and adding must be one. */
    void alone(String customerId) {
        int unused = jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('contact:' || :customer))) x")
                .param("customer", customerId)
                .query(Integer.class)
                .single();
    }

    Optional<GateEntry> find(String key) {
        return jdbc.sql("select * from contact_log where key = :key")
                .param("key", key)
                .query(GateEntry.class)
                .optional();
    }

    void add(GateEntry entry, ContactRequest request, OffsetDateTime at) {
        int unused = jdbc.sql("""
                        insert into contact_log (id, key, customer_id, debt_id, channel, purpose, template, party,
                            decision, reason, at, deferred_until, third_party)
                        values (:id, :key, :customer, :debt, :channel, :purpose, :template, :party, :decision, :reason,
                            :at, :until, :thirdParty)
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
                .param("thirdParty", request.thirdParty())
                .update();
    }

    /** Whether the gate has ever let a touch of this third party pass, whosever debt it was about. */
    boolean hasReached(String thirdParty) {
        return jdbc.sql("""
                        select exists (select from contact_log
                                        where third_party = ? and decision in ('ALLOW', 'ALLOW_RELAY'))
                        """).param(thirdParty).query(Boolean.class).single();
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
                .query(Touch.class)
                .list();
    }
}
