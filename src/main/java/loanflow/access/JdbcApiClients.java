package loanflow.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code api_client} and {@code api_client_permission}. */
@Repository
class JdbcApiClients {

    private final JdbcClient jdbc;

    JdbcApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void allow(String clientId, String permission) {
        jdbc.sql("insert into api_client_permission (client_id, permission) values (?, ?) on conflict do nothing")
                .params(clientId, permission)
                .update();
    }

    boolean may(String clientId, String permission) {
        return jdbc.sql("select exists (select from api_client_permission where client_id = ? and permission = ?)")
                .params(clientId, permission)
                .query(Boolean.class)
                .single();
    }

    void keep(String clientId, String secretHash) {
        jdbc.sql("""
                        insert into api_client (id, secret_hash, created_at) values (:id, :hash, now())
                        on conflict (id) do update set secret_hash = :hash, disabled_at = null
                        """).param("id", clientId).param("hash", secretHash).update();
    }

    /** The id of the client that has this secret and may call. */
    Optional<String> find(String clientId, String secretHash) {
        return jdbc.sql("select id from api_client where id = :id and secret_hash = :hash and disabled_at is null")
                .param("id", clientId)
                .param("hash", secretHash)
                .query(String.class)
                .optional();
    }
}
