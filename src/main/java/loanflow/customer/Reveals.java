package loanflow.customer;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a person sees personal data: each opening is one row with who, why and for which case. */
@Service
@Transactional
public class Reveals {

    /** Papers of the case stay open this long; after that a new reason is due. */
    static final Duration LASTS = Duration.ofMinutes(30);

    private final JdbcReveals rows;
    private final JdbcContacts contacts;
    private final SealedContacts sealedContacts;
    private final Profiles profiles;
    private final Clock clock;

    Reveals(JdbcReveals rows, JdbcContacts contacts, SealedContacts sealedContacts, Profiles profiles, Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.sealedContacts = sealedContacts;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Opens who applied and whom he named. */
    public Revealed open(String customerId, String applicationId, String by, String reason) {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("reveal: needs who and why");
        }
        long id = rows.add(customerId, applicationId, by, reason);
        List<ContactPerson> named = contacts.sealedOf(applicationId).stream()
                .map(contact -> sealedContacts.open(customerId, applicationId, contact))
                .toList();
        return new Revealed(id, profiles.load(customerId), named);
    }

    /** Keeps that a person has read what a customer wrote: who, why and for which case. */
    public void note(String customerId, String applicationId, String by, String reason) {
        long unused = rows.add(customerId, applicationId, by, reason);
    }

    /** This person opened this case under that row, not long ago. */
    @Transactional(readOnly = true)
    public boolean isOpen(long revealId, String applicationId, String by) {
        return rows.wasRevealed(
                revealId, applicationId, by, OffsetDateTime.now(clock).minus(LASTS));
    }
}
