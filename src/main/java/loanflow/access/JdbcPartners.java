package loanflow.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code api_client} and {@code api_client_change}, as administrators see them. Each change says how many rows it hit. */
@Repository
class JdbcPartners {

    private final JdbcClient jdbc;

    JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Partners.Partner> all() {
        return jdbc.sql("select id, created_at since, disabled_at from api_client order by id")
                .query(Partners.Partner.class)
                .list();
    }

    int create(String id, String secretHash) {
        return jdbc.sql("insert into api_client (id, secret_hash, created_at) values (?, ?, clock_timestamp())"
                        + " on conflict do nothing")
                .params(id, secretHash)
                .update();
    }

    int rotate(String id, String secretHash) {
        return jdbc.sql("update api_client set secret_hash = ? where id = ? and disabled_at is null")
                .params(secretHash, id)
                .update();
    }

    int disable(String id) {
        return jdbc.sql("update api_client set disabled_at = clock_timestamp() where id = ?"
                        + " and disabled_at is null")
                .param(id)
                .update();
    }

    int changed(String id, String act, String by) {
        return jdbc.sql("insert into api_client_change (client_id, act, by_whom) values (?, ?, ?)")
                .params(id, act, by)
                .update();
    }
}
