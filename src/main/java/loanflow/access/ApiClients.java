package loanflow.access;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves partners by their credentials, see {@link Partners}. */
@Service
public class ApiClients {

    private final JdbcApiClients clients;

    ApiClients(JdbcApiClients clients) {
        this.clients = clients;
    }

    /** Lets a partner do something beyond single applications, for example {@code import:us-partner-36}. */
    @Transactional
    void allow(String clientId, String permission) {
        clients.allow(clientId, permission);
    }

    public boolean may(String clientId, String permission) {
        return clients.may(clientId, permission);
    }

    void keep(String clientId, String secret) {
        clients.keep(clientId, Secrets.hash(secret));
    }

    Optional<Caller.Partner> authenticate(String clientId, String secret) {
        return clients.find(clientId, Secrets.hash(secret)).map(Caller.Partner::new);
    }
}
