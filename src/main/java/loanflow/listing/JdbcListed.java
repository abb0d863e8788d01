package loanflow.listing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a proposal, an appeal or an application is about. */
@Repository
class JdbcListed {

    private final JdbcClient jdbc;

    JdbcListed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> customerOf(String key) {
        return jdbc.sql("""
                        select customer_id from list_proposal
                         where id = coalesce((select proposal_id from list_appeal where id = :key), :key)
                        """).param("key", key).query(String.class).optional();
    }

    Optional<String> ofApplication(String applicationId) {
        return jdbc.sql("select customer_id from application where id = ?")
                .param(applicationId)
                .query(String.class)
                .optional();
    }
}
