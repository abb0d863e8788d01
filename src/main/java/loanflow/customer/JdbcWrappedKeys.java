package loanflow.customer;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of customers, wrapped under the master key; an erased customer has none. */
@Repository
class JdbcWrappedKeys {

    private final JdbcClient jdbc;

    JdbcWrappedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> find(String customerId) {
        return jdbc.sql("select wrapped_key from customer where id = ? and wrapped_key is not null")
                .param(customerId)
                .query(byte[].class)
                .optional();
    }

    boolean isThere(String customerId) {
        return jdbc.sql("select exists(select 1 from customer where id = ? and wrapped_key is not null)")
                .param(customerId)
                .query(Boolean.class)
                .single();
    }
}
