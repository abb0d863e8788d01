package loanflow.marketing;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code profiling_opt_out}. */
@Repository
class JdbcProfilingOptOuts {

    private final JdbcClient jdbc;

    JdbcProfilingOptOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String customerId, OffsetDateTime since) {
        jdbc.sql("insert into profiling_opt_out (customer_id, since) values (?, ?) on conflict do nothing")
                .params(customerId, since)
                .update();
    }
}
