package loanflow.customer;

import java.util.List;
import org.springframework.stereotype.Component;

/** What may be told of a customer: blind indexes and relations, nothing that identifies. */
@Component
class KnownFacts {

    private final JdbcCustomers rows;
    private final JdbcContacts contacts;
    private final Profiles profiles;
    private final BlindIndexes blind;

    KnownFacts(JdbcCustomers rows, JdbcContacts contacts, Profiles profiles, BlindIndexes blind) {
        this.rows = rows;
        this.contacts = contacts;
        this.profiles = profiles;
        this.blind = blind;
    }

    CustomerFacts of(String customerId, String applicationId) {
        return profiles.find(customerId)
                .map(data -> ownFacts(customerId, applicationId, data))
                .orElseGet(() -> new CustomerFacts(
                        customerId,
                        rows.identifierOf(customerId, IdentifierKind.PARTNER_REFERENCE),
                        null,
                        null,
                        List.of()));
    }

    private CustomerFacts ownFacts(String customerId, String applicationId, PersonalData data) {
        return new CustomerFacts(
                customerId,
                blind.of(IdentifierKind.ID_NUMBER, data.idNumber().value()),
                blind.of(IdentifierKind.PHONE, data.phone().value()),
                blind.of(IdentifierKind.BANK_CARD, data.bankCard().value()),
                contacts.of(applicationId));
    }
}
