package loanflow.customer;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_point}. */
@Repository
class JdbcContactPoints {

    private final JdbcClient jdbc;

    JdbcContactPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void propose(Point point, String source, OffsetDateTime now) {
        int unused = jdbc.sql("""
                        update contact_point set state = 'REFUSED', ended_at = :now
                         where customer_id = :customer and state = 'CANDIDATE'
                        """)
                .param("now", now)
                .param("customer", point.customerId())
                .update();
        int unusedToo = jdbc.sql("""
                        insert into contact_point (id, customer_id, sealed, source, state, given_at)
                        values (:id, :customer, :sealed, :source, 'CANDIDATE', :now)
                        """)
                .param("id", point.id())
                .param("customer", point.customerId())
                .param("sealed", point.sealed())
                .param("source", source)
                .param("now", now)
                .update();
    }

    Point get(String id) {
        return jdbc.sql("select id, customer_id, sealed from contact_point where id = ?")
                .param(id)
                .query(Point.class)
                .single();
    }

    void end(String id, String state, OffsetDateTime now) {
        int unused = jdbc.sql("update contact_point set state = ?, ended_at = ? where id = ? and state = 'CANDIDATE'")
                .params(state, now, id)
                .update();
    }

    /** A number as it lies in the vault. */
    @SuppressWarnings("ArrayRecordComponent")
    record Point(String id, String customerId, byte[] sealed) {}
}
