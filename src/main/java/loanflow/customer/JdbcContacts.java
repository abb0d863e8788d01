package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contact persons that applicants named. */
@Repository
class JdbcContacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcContacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of their positions, counted from 0. */
    void add(String customerId, String applicationId, List<NewContact> contacts) {
        jdbc.sql("insert into customer_contact (customer_id, application_id, position, relation, phone_index,"
                        + " sealed_person, named_at) select ?, ?, named.position - 1, named.relation,"
                        + " named.phone_index, named.sealed_person, ? from unnest(?::varchar[], ?::char(64)[],"
                        + " ?::bytea[]) with ordinality as named(relation, phone_index, sealed_person, position)"
                        + " on conflict do nothing")
                .params(
                        customerId,
                        applicationId,
                        OffsetDateTime.now(clock),
                        contacts.stream()
                                .map(contact -> contact.relation().name())
                                .toArray(String[]::new),
                        contacts.stream().map(NewContact::phoneIndex).toArray(String[]::new),
                        contacts.stream().map(NewContact::sealed).toArray(byte[][]::new))
                .update();
    }

    List<CustomerFacts.NamedContact> of(String applicationId) {
        return jdbc.sql("select relation, phone_index from customer_contact where application_id = ? order by position")
                .param(applicationId)
                .query(CustomerFacts.NamedContact.class)
                .list();
    }

    List<SealedContact> sealedOf(String applicationId) {
        return jdbc.sql(
                        "select position, relation, sealed_person as sealed from customer_contact where application_id = ?"
                                + " order by position")
                .param(applicationId)
                .query(SealedContact.class)
                .list();
    }

    /** A contact person to be kept. */
    @SuppressWarnings("ArrayRecordComponent")
    record NewContact(ContactPerson.Relation relation, String phoneIndex, byte[] sealed) {}

    /** A contact person as he lies in the vault. */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedContact(int position, ContactPerson.Relation relation, byte[] sealed) {}
}
