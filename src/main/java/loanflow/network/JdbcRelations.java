package loanflow.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRelations implements Relations {

    /**
     * A thing of more than 50 customers (a company, the Wi-Fi of a station) ties nobody together: it would make
     * strangers neighbours and every look-up slow. Walks stop at 100 or 500 customers, far above every threshold.
     */
    private static final String HOLDERS = """
            (select customer_id, weight, count(*) over () as holders
             from (select customer_id, weight from relation
                   where purpose = 'FRAUD' and thing = %s.thing and created_at > %s and created_at <= :at
                   limit 51) first_holders)""";

    private static final String FEATURES = """
            with recursive
            mine as (
                select thing, kind, weight from relation
                where customer_id = :customer and purpose = 'FRAUD' and created_at <= :at),
            near as (
                select o.customer_id, max(least(m.weight, o.weight)) as strength
                from mine m cross join lateral {holders of m} o
                where o.holders <= 50 and o.customer_id <> :customer
                group by o.customer_id),
            second as (
                select distinct o.customer_id
                from (select customer_id from near limit 100) n
                join relation r on r.customer_id = n.customer_id and r.purpose = 'FRAUD' and r.created_at <= :at
                cross join lateral {holders of r} o
                where o.holders <= 50 and o.customer_id <> :customer
                limit 500),
            around as (select customer_id from near union select customer_id from second),
            young(customer_id) as (
                select :customer::varchar
                union
                select o.customer_id
                from young y
                join relation r on r.customer_id = y.customer_id and r.purpose = 'FRAUD'
                    and r.created_at > :weekAgo and r.created_at <= :at
                cross join lateral {young holders of r} o
                where o.holders <= 50)
            select
                (select count(distinct customer_id) from near join known_bad using (customer_id)
                  where strength >= 0.5 and since <= :at) as bad_1_hop,
                (select count(*) from around) as neighbours_2_hop,
                (select count(distinct customer_id) from around join known_bad using (customer_id)
                  where since <= :at) as bad_2_hop,
                (select count(*) from (select customer_id from young limit 100) y) as component_size_7d,
                (select count(distinct o.customer_id)
                   from mine m
                   join relation o on o.thing = m.thing and o.kind = 'CONTACT' and o.purpose = 'FRAUD'
                   join known_bad b on b.customer_id = o.customer_id and b.since <= :at
                  where m.kind = 'CONTACT' and o.customer_id <> :customer) as contact_of_bads""".replace("{holders of m}", HOLDERS.formatted("m", "'-infinity'"))
            .replace("{holders of r}", HOLDERS.formatted("r", "'-infinity'"))
            .replace("{young holders of r}", HOLDERS.formatted("r", ":weekAgo"));

    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient jdbc;

    JdbcRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String customerId, Purpose purpose, List<Tie> ties, Instant at) {
        jdbc.sql("""
                        insert into relation (thing, customer_id, kind, purpose, weight, created_at)
                        select t.thing, ?, t.kind, ?, t.weight, ?
                        from unnest(?::varchar[], ?::varchar[], ?::numeric[]) as t(thing, kind, weight)
                        on conflict do nothing""")
                .params(
                        customerId,
                        purpose.name(),
                        utc(at),
                        ties.stream().map(Tie::thing).toArray(String[]::new),
                        ties.stream().map(tie -> tie.kind().name()).toArray(String[]::new),
                        ties.stream().map(tie -> tie.kind().weight()).toArray(BigDecimal[]::new))
                .update();
    }

    @Override
    public FraudFeatures fraudFeaturesOf(String customerId, Instant at) {
        return jdbc.sql(FEATURES)
                .param("customer", customerId)
                .param("at", utc(at))
                .param("weekAgo", utc(at.minus(WEEK)))
                .query((row, n) -> new FraudFeatures(
                        row.getInt("bad_1_hop"),
                        row.getInt("neighbours_2_hop"),
                        rate(row.getInt("bad_2_hop"), row.getInt("neighbours_2_hop")),
                        row.getInt("component_size_7d"),
                        row.getInt("contact_of_bads")))
                .single();
    }

    @Override
    public void markBad(String customerId, Network.Bad bad, String evidence, Instant since) {
        jdbc.sql("insert into known_bad (customer_id, kind, evidence, since) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(customerId, bad.name(), evidence, utc(since))
                .update();
    }

    /** Four decimals, half up: finer than any threshold. */
    private static BigDecimal rate(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
