package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Customers and their blind indexes. */
@Repository
class JdbcCustomers {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    JdbcCustomers(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The new customer, or the one who was registered at the same moment under the same identifier. */
    String create(String id, IdentifierKind kind, String idIndex) {
        // The lock makes two first applications of one person wait for each other.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 30))")
                .param(idIndex)
                .query((row, number) -> true)
                .single();
        Optional<String> meanwhile = findByIdentifier(kind, idIndex);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        jdbc.sql("insert into customer (id, wrapped_key, created_at, updated_at) values (?, ?, ?, ?)")
                .params(id, vault.freshWrappedKey(id), now(), now())
                .update();
        identify(id, Map.of(kind, idIndex));
        return id;
    }

    Optional<String> findByIdentifier(IdentifierKind kind, String blindIndex) {
        return jdbc.sql("select customer_id from customer_identifier where kind = ? and blind_index = ?"
                        + " order by first_seen_at limit 1")
                .params(kind.name(), blindIndex)
                .query(String.class)
                .optional();
    }

    List<String> allByIdentifier(IdentifierKind kind, String blindIndex) {
        return jdbc.sql("select customer_id from customer_identifier where kind = ? and blind_index = ? order by 1")
                .params(kind.name(), blindIndex)
                .query(String.class)
                .list();
    }

    String identifierOf(String customerId, IdentifierKind kind) {
        return jdbc.sql("select blind_index from customer_identifier where customer_id = ? and kind = ?")
                .params(customerId, kind.name())
                .query(String.class)
                .single();
    }

    void identify(String customerId, Map<IdentifierKind, String> blindIndexes) {
        List<IdentifierKind> kinds = List.copyOf(blindIndexes.keySet());
        jdbc.sql("insert into customer_identifier (customer_id, kind, blind_index, first_seen_at)"
                        + " select ?, seen.kind, seen.blind_index, ? from unnest(?::varchar[], ?::char(64)[])"
                        + " as seen(kind, blind_index) on conflict do nothing")
                .params(
                        customerId,
                        now(),
                        kinds.stream().map(IdentifierKind::name).toArray(String[]::new),
                        kinds.stream().map(blindIndexes::get).toArray(String[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
