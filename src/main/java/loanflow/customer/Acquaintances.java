package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to those who may know where a customer is: whom he named, and whom they named; up to two steps. */
@Service
@Transactional
public class Acquaintances {

    /** Relations grow old (DOMAIN §10.10). */
    private static final int MONTHS = 24;

    private final JdbcAcquaintances rows;
    private final JdbcContacts contacts;
    private final SealedContacts sealed;
    private final Profiles profiles;
    private final JdbcReveals reveals;
    private final Clock clock;

    Acquaintances(
            JdbcAcquaintances rows,
            JdbcContacts contacts,
            SealedContacts sealed,
            Profiles profiles,
            JdbcReveals reveals,
            Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.sealed = sealed;
        this.profiles = profiles;
        this.reveals = reveals;
        this.clock = clock;
    }

    /** Nobody twice, never the customer himself. For tracing only: whoever asks has a lost borrower before him. */
    @Transactional(readOnly = true)
    public List<Acquaintance> around(String customerId) {
        return rows.around(customerId, OffsetDateTime.now(clock).minusMonths(MONTHS));
    }

    /** Name and number of one, for one person and with his reason; leaves a row. */
    public Reachable reveal(Acquaintance.Whereabouts where, String by, String reason) {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("reveal: needs who and why");
        }
        long unused = reveals.add(where.customerId(), where.applicationId(), by, reason);
        if (where.applicationId() == null) {
            PersonalData data = profiles.load(where.customerId());
            return new Reachable(data.name(), data.phone());
        }
        ContactPerson person = contacts.sealedOf(where.applicationId()).stream()
                .filter(contact -> Integer.valueOf(contact.position()).equals(where.position()))
                .map(contact -> sealed.open(where.customerId(), where.applicationId(), contact))
                .findFirst()
                .orElseThrow();
        return new Reachable(person.name(), person.phone());
    }
}
