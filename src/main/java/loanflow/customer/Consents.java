package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to what, in which version, and when it was taken back. Rows are never deleted. */
@Service
@Transactional
public class Consents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void grant(String customerId, String applicationId, Collection<ConsentGiven> consents) {
        jdbc.sql("insert into consent (customer_id, application_id, purpose, version, granted_at)"
                        + " select ?, ?, given.purpose, given.version, ? from unnest(?::varchar[], ?::varchar[])"
                        + " as given(purpose, version) on conflict do nothing")
                .params(
                        customerId,
                        applicationId,
                        OffsetDateTime.now(clock),
                        consents.stream()
                                .map(consent -> consent.purpose().name())
                                .toArray(String[]::new),
                        consents.stream().map(ConsentGiven::version).toArray(String[]::new))
                .update();
    }

    /** Takes back every consent to this purpose; what was done before stays lawful (PIPL art. 15). */
    public void withdraw(String customerId, ConsentPurpose purpose) {
        jdbc.sql("update consent set withdrawn_at = ? where customer_id = ? and purpose = ? and withdrawn_at is null")
                .params(OffsetDateTime.now(clock), customerId, purpose.name())
                .update();
    }

    /** The consent given for this application is in force for every one of these purposes. */
    @Transactional(readOnly = true)
    public boolean inForce(String applicationId, Collection<ConsentPurpose> purposes) {
        return inForce(applicationId).containsAll(purposes);
    }

    /** Purposes for which a consent given for this application is in force. */
    @Transactional(readOnly = true)
    public Set<ConsentPurpose> inForce(String applicationId) {
        return jdbc.sql("select distinct purpose from consent where application_id = ? and withdrawn_at is null")
                .param(applicationId)
                .query((row, number) -> ConsentPurpose.valueOf(row.getString("purpose")))
                .set();
    }
}
