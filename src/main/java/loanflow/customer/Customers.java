package loanflow.customer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.workflow.NewIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to persons: registers them, finds them by blind index, opens their data only with a logged reason. */
@Service
@Transactional
public class Customers {

    private final JdbcCustomers rows;
    private final NamedContacts contacts;
    private final KnownFacts facts;
    private final Profiles profiles;
    private final JdbcReveals reveals;
    private final BlindIndexes blind;

    Customers(
            JdbcCustomers rows,
            NamedContacts contacts,
            KnownFacts facts,
            Profiles profiles,
            JdbcReveals reveals,
            BlindIndexes blind) {
        this.rows = rows;
        this.contacts = contacts;
        this.facts = facts;
        this.profiles = profiles;
        this.reveals = reveals;
        this.blind = blind;
    }

    /** The customer with this identity number: known or new; newer data replace older ones in the vault. */
    public String register(PersonalData data) {
        String idIndex = blind.of(IdentifierKind.ID_NUMBER, data.idNumber().value());
        String id = rows.findByIdentifier(IdentifierKind.ID_NUMBER, idIndex)
                .orElseGet(() -> rows.create(NewIds.next(), IdentifierKind.ID_NUMBER, idIndex));
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

    /**
     * The customer whom a partner knows under this reference: known or new. The identity stays with the partner, so there
     * is nothing in the vault to open.
     */
    public String refer(String partner, String reference) {
        String index = blind.of(IdentifierKind.PARTNER_REFERENCE, partner + "/" + reference);
        return rows.findByIdentifier(IdentifierKind.PARTNER_REFERENCE, index)
                .orElseGet(() -> rows.create(NewIds.next(), IdentifierKind.PARTNER_REFERENCE, index));
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

    /** All customers who have or had this number: it is not always clear whose it is now. */
    @Transactional(readOnly = true)
    public List<String> whoHave(MobilePhone phone) {
        return rows.allByIdentifier(IdentifierKind.PHONE, blind.of(IdentifierKind.PHONE, phone.value()));
    }

    /** Keeps the contact persons of one application; the first naming stays. */
    public void nameContacts(String customerId, String applicationId, List<ContactPerson> named) {
        contacts.name(customerId, applicationId, named);
    }

    /** Blind indexes and contacts of one application: enough to screen, nothing to identify. */
    @Transactional(readOnly = true)
    public CustomerFacts facts(String customerId, String applicationId) {
        return facts.of(customerId, applicationId);
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
        long unused = reveals.add(customerId, null, by, reason);
        return profiles.load(customerId);
    }
}
