package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Customers, their blind indexes, contacts and the log of reveals. */
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

    /** In the order of their positions, counted from 0. */
    void nameContacts(String customerId, String applicationId, List<NewContact> contacts) {
        jdbc.sql("insert into customer_contact (customer_id, application_id, position, relation, phone_index,"
                        + " sealed_person, named_at) select ?, ?, named.position - 1, named.relation,"
                        + " named.phone_index, named.sealed_person, ? from unnest(?::varchar[], ?::char(64)[],"
                        + " ?::bytea[]) with ordinality as named(relation, phone_index, sealed_person, position)"
                        + " on conflict do nothing")
                .params(
                        customerId,
                        applicationId,
                        now(),
                        contacts.stream()
                                .map(contact -> contact.relation().name())
                                .toArray(String[]::new),
                        contacts.stream().map(NewContact::phoneIndex).toArray(String[]::new),
                        contacts.stream().map(NewContact::sealed).toArray(byte[][]::new))
                .update();
    }

    List<CustomerFacts.NamedContact> contactsOf(String applicationId) {
        return jdbc.sql("select relation, phone_index from customer_contact where application_id = ? order by position")
                .param(applicationId)
                .query((row, number) -> new CustomerFacts.NamedContact(
                        ContactPerson.Relation.valueOf(row.getString("relation")), row.getString("phone_index")))
                .list();
    }

    List<SealedContact> sealedContactsOf(String applicationId) {
        return jdbc.sql("select position, relation, sealed_person from customer_contact where application_id = ?"
                        + " order by position")
                .param(applicationId)
                .query((row, number) -> new SealedContact(
                        row.getInt("position"),
                        ContactPerson.Relation.valueOf(row.getString("relation")),
                        row.getBytes("sealed_person")))
                .list();
    }

    long logReveal(String customerId, @Nullable String applicationId, String by, String reason) {
        return jdbc.sql("insert into reveal (customer_id, application_id, revealed_by, reason, revealed_at)"
                        + " values (?, ?, ?, ?, ?) returning id")
                .params(customerId, applicationId, by, reason, now())
                .query(Long.class)
                .single();
    }

    boolean wasRevealed(long revealId, String applicationId, String by, OffsetDateTime since) {
        return jdbc.sql("select exists (select from reveal where id = ? and application_id = ? and revealed_by = ?"
                        + " and revealed_at > ?)")
                .params(revealId, applicationId, by, since)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A contact person to be kept. */
    @SuppressWarnings("ArrayRecordComponent")
    record NewContact(ContactPerson.Relation relation, String phoneIndex, byte[] sealed) {}

    /** A contact person as he lies in the vault. */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedContact(int position, ContactPerson.Relation relation, byte[] sealed) {}
}
