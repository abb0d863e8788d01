package loanflow.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Proves partners by their credentials, see {@link Partners}. */
@Service
public class ApiClients {

    private final JdbcClient jdbc;

    ApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
