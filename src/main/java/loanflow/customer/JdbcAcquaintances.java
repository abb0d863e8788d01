package loanflow.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is named by, or shares a device with, a customer, and whom those have named. */
@Repository
class JdbcAcquaintances {

    /** A device of more than ten customers belongs to a shop, not to friends. */
    private static final String AROUND = """
            with own as (select blind_index from customer_identifier where customer_id = :customer and kind = 'PHONE'),
            named as (
                select distinct on (phone_index) null::text via, phone_index, relation, named_at, customer_id,
                       application_id, position
                  from customer_contact where customer_id = :customer and named_at > :since
                 order by phone_index, named_at desc),
            sharing as (
                select o.customer_id, greatest(max(o.first_seen_at), max(m.first_seen_at)) seen
                  from customer_identifier m
                  join customer_identifier o on o.kind = m.kind and o.blind_index = m.blind_index
                 where m.customer_id = :customer and m.kind = 'DEVICE' and o.customer_id <> :customer
                   and m.first_seen_at > :since and o.first_seen_at > :since
                   and (select count(*) from (select from customer_identifier h
                         where h.kind = 'DEVICE' and h.blind_index = m.blind_index limit 11) holders) <= 10
                 group by o.customer_id),
            device as (
                select distinct on (s.customer_id) null::text via, p.blind_index phone_index, 'SAME_DEVICE' relation,
                       s.seen named_at, s.customer_id, null::text application_id, null::int position
                  from sharing s
                  join customer_identifier p on p.customer_id = s.customer_id and p.kind = 'PHONE'
                 order by s.customer_id, p.first_seen_at desc),
            first_step as (select * from named union all select * from device),
            second_step as (
                select f.phone_index via, c.phone_index, c.relation, c.named_at, c.customer_id, c.application_id,
                       c.position
                  from first_step f
                  join customer_identifier o on o.kind = 'PHONE' and o.blind_index = f.phone_index
                                            and o.customer_id <> :customer
                  join customer_contact c on c.customer_id = o.customer_id and c.named_at > :since
                 where c.phone_index <> f.phone_index)
            select * from (select * from first_step union all select * from second_step) known
             where phone_index not in (select blind_index from own)
             order by via nulls first, phone_index, named_at desc, application_id""";

    private final JdbcClient jdbc;

    JdbcAcquaintances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Acquaintance> around(String customerId, OffsetDateTime since) {
        return jdbc.sql(AROUND)
                .param("customer", customerId)
                .param("since", since)
                .query((row, number) -> acquaintance(row))
                .list();
    }

    private static Acquaintance acquaintance(ResultSet row) throws SQLException {
        return new Acquaintance(
                row.getString("via"),
                row.getString("phone_index"),
                row.getString("relation"),
                row.getObject("named_at", OffsetDateTime.class),
                new Acquaintance.Whereabouts(
                        row.getString("customer_id"),
                        row.getString("application_id"),
                        row.getObject("position", Integer.class)));
    }
}
