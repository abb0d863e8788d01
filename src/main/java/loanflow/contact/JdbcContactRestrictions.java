package loanflow.contact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_restriction}. A restriction that stands already is not written twice. */
@Repository
class JdbcContactRestrictions {

    static final String PROMISE = "PROMISE";
    static final String OPT_OUT = "OPT_OUT";

    private final JdbcClient jdbc;

    JdbcContactRestrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Details of what stands, by kind, the oldest first. */
    Map<String, List<String>> standing(String customerId) {
        Map<String, List<String>> live = new HashMap<>();
        jdbc.sql("""
                        select kind, array_agg(coalesce(channel, on_date::text, reason) order by id) details
                          from contact_restriction where customer_id = :customer and lifted_at is null group by kind
                        """).param("customer", customerId).query(row -> {
            live.put(row.getString("kind"), List.of((String[])
                    row.getArray("details").getArray()));
        });
        return live;
    }

    Set<String> customersUnder(Restriction... kinds) {
        return Set.copyOf(jdbc.sql("""
                        select distinct customer_id from contact_restriction
                         where kind = any(:kinds) and lifted_at is null
                        """)
                .param("kinds", Arrays.stream(kinds).map(Restriction::name).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    boolean stands(String customerId, Restriction kind) {
        return standing(customerId).containsKey(kind.name());
    }

    void leaveAlone(String thirdParty, OffsetDateTime now) {
        int unused = jdbc.sql("insert into third_party_stop (third_party, since) values (?, ?) on conflict do nothing")
                .params(thirdParty, now)
                .update();
    }

    boolean isLeftAlone(@Nullable String thirdParty) {
        return jdbc.sql("select exists (select from third_party_stop where third_party = :thirdParty)")
                .param("thirdParty", thirdParty)
                .query(Boolean.class)
                .single();
    }

    void restrict(String customerId, Restriction kind, String reason, OffsetDateTime now) {
        add(customerId, kind.name(), null, null, reason, now);
    }

    void optOut(String customerId, Channel channel, OffsetDateTime now) {
        add(customerId, OPT_OUT, channel.name(), null, "ASKED", now);
    }

    void promised(String customerId, LocalDate on, OffsetDateTime now) {
        lift(customerId, PROMISE, null, now);
        add(customerId, PROMISE, null, on, PROMISE, now);
    }

    void promiseOver(String customerId, OffsetDateTime now) {
        lift(customerId, PROMISE, null, now);
    }

    /** With a reason only what was written for that reason. */
    void lift(String customerId, String kind, @Nullable String reason, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update contact_restriction set lifted_at = :now
                         where customer_id = :customer and kind = :kind and lifted_at is null
                           and reason = coalesce(:reason::text, reason)
                        """)
                .param("customer", customerId)
                .param("kind", kind)
                .param("reason", reason)
                .param("now", now)
                .update();
    }

    private void add(
            String customerId,
            String kind,
            @Nullable String channel,
            @Nullable LocalDate on,
            String reason,
            OffsetDateTime now) {
        int unused = jdbc.sql("""
                        insert into contact_restriction (customer_id, kind, channel, on_date, reason, since)
                        values (:customer, :kind, :channel, :on, :reason, :now) on conflict do nothing
                        """)
                .param("customer", customerId)
                .param("kind", kind)
                .param("channel", channel)
                .param("on", on)
                .param("reason", reason)
                .param("now", now)
                .update();
    }
}
