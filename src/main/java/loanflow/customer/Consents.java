package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to what, in which version, and when it was taken back. Rows are never deleted. */
@Service
@Transactional
public class Consents {

    private final JdbcConsents rows;
    private final Clock clock;

    Consents(JdbcConsents rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void grant(String customerId, String applicationId, Collection<ConsentGiven> consents) {
        rows.add(customerId, applicationId, consents, OffsetDateTime.now(clock));
    }

    /** Takes back every consent to this purpose; what was done before stays lawful (PIPL art. 15). */
    public void withdraw(String customerId, ConsentPurpose purpose) {
        rows.withdraw(customerId, purpose, OffsetDateTime.now(clock));
    }

    /** The consent given for this application is in force for every one of these purposes. */
    @Transactional(readOnly = true)
    public boolean inForce(String applicationId, Collection<ConsentPurpose> purposes) {
        return inForce(applicationId).containsAll(purposes);
    }

    /** Purposes for which a consent given for this application is in force. */
    @Transactional(readOnly = true)
    public Set<ConsentPurpose> inForce(String applicationId) {
        return rows.inForce(applicationId);
    }
}
