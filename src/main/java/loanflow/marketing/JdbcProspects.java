package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Function {@code marketing_facts}: all customers at once, some, or one. */
@Repository
class JdbcProspects {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcProspects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Prospect> all() {
        return ask("select * from marketing_facts(:now, :today)")
                .query(Prospect.class)
                .list();
    }

    /** Those of these customers that we may know at all. */
    Map<String, Prospect> of(Collection<String> customerIds) {
        return ask("select f.* from unnest(:ids::varchar[]) id cross join lateral"
                        + " (select * from marketing_facts(:now, :today) m where m.customer_id = id) f")
                .param("ids", customerIds.toArray(String[]::new))
                .query(Prospect.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Prospect::customerId, Function.identity()));
    }

    /** The customer of an application; empty when his identity is not ours. */
    Optional<Prospect> ofApplication(String applicationId) {
        return customerOf(applicationId).map(customer -> of(List.of(customer)).get(customer));
    }

    Optional<String> customerOf(String applicationId) {
        return jdbc.sql("select customer_id from application where id = ?")
                .param(applicationId)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql) {
        return jdbc.sql(sql).param("now", OffsetDateTime.now(clock)).param("today", LocalDate.now(clock));
    }
}
