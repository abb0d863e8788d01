package loanflow.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves partners by their credentials, see {@link Partners}. */
@Service
public class ApiClients {

    private final JdbcClient jdbc;

    ApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a partner do something beyond single applications, for example {@code import:us-partner-36}. */
    @Transactional
    void allow(String clientId, String permission) {
        jdbc.sql("insert into api_client_permission (client_id, permission) values (?, ?) on conflict do nothing")
                .params(clientId, permission)
                .update();
    }

    public boolean may(String clientId, String permission) {
        return jdbc.sql("select exists (select from api_client_permission where client_id = ? and permission = ?)")
                .params(clientId, permission)
                .query(Boolean.class)
                .single();
    }

    void keep(String clientId, String secret) {
        jdbc.sql("""
                        insert into api_client (id, secret_hash, created_at) values (:id, :hash, now())
                        on conflict (id) do update set secret_hash = :hash, disabled_at = null
                        """).param("id", clientId).param("hash", Secrets.hash(secret)).update();
    }

    Optional<Caller.Partner> authenticate(String clientId, String secret) {
        return jdbc.sql("select id from api_client where id = :id and secret_hash = :hash and disabled_at is null")
                .param("id", clientId)
                .param("hash", Secrets.hash(secret))
                .query(String.class)
                .optional()
                .map(Caller.Partner::new);
    }
}
