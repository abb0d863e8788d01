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

    private final JdbcCustomers rows;
    private final Profiles profiles;
    private final Clock clock;

    Reveals(JdbcCustomers rows, Profiles profiles, Clock clock) {
        this.rows = rows;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Opens who applied and whom he named. */
    public Revealed open(String customerId, String applicationId, String by, String reason) {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("reveal: needs who and why");
        }
        long id = rows.logReveal(customerId, applicationId, by, reason);
        List<ContactPerson> contacts = rows.sealedContactsOf(applicationId).stream()
                .map(contact -> profiles.openContact(customerId, applicationId, contact))
                .toList();
        return new Revealed(id, profiles.load(customerId), contacts);
    }

    /** This person opened this case under that row, not long ago. */
    @Transactional(readOnly = true)
    public boolean isOpen(long revealId, String applicationId, String by) {
        return rows.wasRevealed(
                revealId, applicationId, by, OffsetDateTime.now(clock).minus(LASTS));
    }
}
