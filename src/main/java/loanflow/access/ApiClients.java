package loanflow.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partners and their credentials. */
@Service
public class ApiClients {

    private final JdbcClient jdbc;

    ApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a partner a new random secret, shown once; an older one stops working at once. */
    @Transactional
    public String register(String clientId) {
        String secret = Secrets.random();
        keep(clientId, secret);
        return secret;
    }

    /** The partner can no longer call. */
    @Transactional
    public void disable(String clientId) {
        jdbc.sql("update api_client set disabled_at = now() where id = :id and disabled_at is null")
                .param("id", clientId)
                .update();
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
