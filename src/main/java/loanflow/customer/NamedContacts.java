package loanflow.customer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the contact persons that applicants name. */
@Component
class NamedContacts {

    private final JdbcContacts rows;
    private final SealedContacts sealing;
    private final BlindIndexes blind;

    NamedContacts(JdbcContacts rows, SealedContacts sealing, BlindIndexes blind) {
        this.rows = rows;
        this.sealing = sealing;
        this.blind = blind;
    }

    void name(String customerId, String applicationId, List<ContactPerson> contacts) {
        List<JdbcContacts.NewContact> sealed = new ArrayList<>();
        for (ContactPerson person : contacts) {
            sealed.add(new JdbcContacts.NewContact(
                    person.relation(),
                    blind.of(IdentifierKind.PHONE, person.phone().value()),
                    sealing.seal(customerId, applicationId, sealed.size(), person)));
        }
        rows.add(customerId, applicationId, sealed);
    }
}
