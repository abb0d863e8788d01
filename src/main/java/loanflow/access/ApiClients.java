package loanflow.access;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves partners by their credentials, see {@link Partners}. */
@Service
public class ApiClients {

    private final JdbcApiClients clients;
    private final ProvedClients proved;

    ApiClients(JdbcApiClients clients, ProvedClients proved) {
        this.clients = clients;
        this.proved = proved;
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
        String hash = Secrets.hash(secret);
        if (proved.has(clientId, hash)) {
            return Optional.of(new Caller.Partner(clientId));
        }
        long asked = proved.now();
        Optional<String> found = clients.find(clientId, hash);
        found.ifPresent(id -> proved.keep(id, hash, asked));
        return found.map(Caller.Partner::new);
    }
}
