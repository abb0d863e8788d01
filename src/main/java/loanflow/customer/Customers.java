package loanflow.customer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to persons: registers them, finds them by blind index, opens their data only with a logged reason. */
@Service
@Transactional
public class Customers {

    private final JdbcCustomers rows;
    private final Profiles profiles;
    private final BlindIndexes blind;
    private final Clock clock;

    Customers(JdbcCustomers rows, Profiles profiles, BlindIndexes blind, Clock clock) {
        this.rows = rows;
        this.profiles = profiles;
        this.blind = blind;
        this.clock = clock;
    }

    /** The customer with this identity number: known or new; newer data replace older ones in the vault. */
    public String register(PersonalData data) {
        String idIndex = blind.of(IdentifierKind.ID_NUMBER, data.idNumber().value());
        String id = rows.findByIdentifier(IdentifierKind.ID_NUMBER, idIndex)
                .orElseGet(() -> rows.create(UUID.randomUUID().toString(), idIndex));
        profiles.store(id, data);
        rows.identify(
                id,
                Map.of(
                        IdentifierKind.PHONE,
                        blind.of(IdentifierKind.PHONE, data.phone().value()),
                        IdentifierKind.BANK_CARD,
                        blind.of(IdentifierKind.BANK_CARD, data.bankCard().value())));
        return id;
    }

    /** Remembers that this customer was seen with this device. */
    public void seenOnDevice(String customerId, String deviceIndex) {
        rows.identify(customerId, Map.of(IdentifierKind.DEVICE, deviceIndex));
    }

    /** The customer who has this identity number. */
    @Transactional(readOnly = true)
    public Optional<String> findByIdNumber(IdNumber idNumber) {
        return rows.findByIdentifier(IdentifierKind.ID_NUMBER, blind.of(IdentifierKind.ID_NUMBER, idNumber.value()));
    }

    /** Keeps the contact persons of one application; the first naming stays. */
    public void nameContacts(String customerId, String applicationId, List<ContactPerson> contacts) {
        List<JdbcCustomers.NewContact> sealed = new ArrayList<>();
        for (ContactPerson person : contacts) {
            sealed.add(new JdbcCustomers.NewContact(
                    person.relation(),
                    blind.of(IdentifierKind.PHONE, person.phone().value()),
                    profiles.sealContact(customerId, applicationId, sealed.size(), person)));
        }
        rows.nameContacts(customerId, applicationId, sealed);
    }

    /** Age, blind indexes and contacts of one application: enough to screen, nothing to identify. */
    @Transactional(readOnly = true)
    public CustomerFacts facts(String customerId, String applicationId) {
        PersonalData data = profiles.load(customerId);
        return new CustomerFacts(
                customerId,
                data.idNumber().ageOn(LocalDate.now(clock)),
                data.phone().isVirtual(),
                blind.of(IdentifierKind.ID_NUMBER, data.idNumber().value()),
                blind.of(IdentifierKind.PHONE, data.phone().value()),
                blind.of(IdentifierKind.BANK_CARD, data.bankCard().value()),
                rows.contactsOf(applicationId));
    }

    /**
     * The data in clear text. Leaves a row with who and why; a reason is never empty.
     *
     * @param by name of the module that needs it for a look-up; people go through {@link Reveals}
     */
    public PersonalData reveal(String customerId, String by, String reason) {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("reveal: needs who and why");
        }
        long unused = rows.logReveal(customerId, null, by, reason);
        return profiles.load(customerId);
    }
}
