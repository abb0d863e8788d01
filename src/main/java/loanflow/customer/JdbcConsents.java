package loanflow.customer;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code consent}. */
@Repository
class JdbcConsents {

    private final JdbcClient jdbc;

    JdbcConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String customerId, String applicationId, Collection<ConsentGiven> consents, OffsetDateTime now) {
        jdbc.sql("insert into consent (customer_id, application_id, purpose, version, granted_at)"
                        + " select ?, ?, given.purpose, given.version, ? from unnest(?::varchar[], ?::varchar[])"
                        + " as given(purpose, version) on conflict do nothing")
                .params(
                        customerId,
                        applicationId,
                        now,
                        consents.stream()
                                .map(consent -> consent.purpose().name())
                                .toArray(String[]::new),
                        consents.stream().map(ConsentGiven::version).toArray(String[]::new))
                .update();
    }

    void withdraw(String customerId, ConsentPurpose purpose, OffsetDateTime now) {
        jdbc.sql("update consent set withdrawn_at = ? where customer_id = ? and purpose = ? and withdrawn_at is null")
                .params(now, customerId, purpose.name())
                .update();
    }

    Set<ConsentPurpose> inForce(String applicationId) {
        return jdbc.sql("select distinct purpose from consent where application_id = ? and withdrawn_at is null")
                .param(applicationId)
                .query((row, number) -> ConsentPurpose.valueOf(row.getString("purpose")))
                .set();
    }
}
