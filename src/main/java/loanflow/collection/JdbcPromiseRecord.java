package loanflow.collection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code promise}: how a person kept promises, over all cases. */
@Repository
class JdbcPromiseRecord {

    private final JdbcClient jdbc;

    JdbcPromiseRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Promises of the person made on that day or later. */
    long madeSince(String customerId, LocalDate from) {
        return jdbc.sql("select count(*) from promise where customer_id = :customer and made_on >= :from")
                .param("customer", customerId)
                .param("from", from)
                .query(Long.class)
                .single();
    }

    /** Broken promises by promises judged, over all cases of the person; null when none was judged. */
    @Nullable
    Double brokenRatio(String customerId) {
        return jdbc.sql("""
                        select avg(case when state = 'BROKEN' then 1.0 else 0.0 end)::float8 ratio from promise
                         where customer_id = :customer and state <> 'OPEN'
                        """)
                .param("customer", customerId)
                .query((row, number) -> Optional.ofNullable(row.getObject("ratio", Double.class)))
                .single()
                .orElse(null);
    }
}
