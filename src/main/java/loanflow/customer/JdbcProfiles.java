package loanflow.customer;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed profiles in table {@code customer}. */
@Repository
class JdbcProfiles {

    private final JdbcClient jdbc;

    JdbcProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(String customerId, byte[] sealed, OffsetDateTime now) {
        jdbc.sql("update customer set sealed_profile = ?, updated_at = ? where id = ?")
                .params(sealed, now, customerId)
                .update();
    }

    /** Empty for a customer whose identity stays with a partner. */
    Optional<byte[]> find(String customerId) {
        return jdbc.sql("select sealed_profile from customer where id = ? and sealed_profile is not null")
                .param(customerId)
                .query(byte[].class)
                .optional();
    }
}
