package loanflow.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code collection_hold}. */
@Repository
class JdbcHolds {

    private final JdbcClient jdbc;

    JdbcHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A hold for the same reason that stands already is prolonged. */
    void add(String caseId, Hold hold) {
        int unused = jdbc.sql("""
                        insert into collection_hold (id, case_id, reason, owner, since, until)
                        values (:id, :case, :reason, :owner, :since, :until)
                        on conflict (case_id, reason) where lifted_on is null
                        do update set until = greatest(collection_hold.until, excluded.until)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("case", caseId)
                .param("reason", hold.reason().name())
                .param("owner", hold.owner())
                .param("since", hold.since())
                .param("until", hold.until())
                .update();
    }

    boolean lift(String caseId, HoldReason reason, LocalDate today) {
        return jdbc.sql("""
                        update collection_hold set lifted_on = :today
                         where case_id = :case and reason = :reason and lifted_on is null
                        """)
                        .param("today", today)
                        .param("case", caseId)
                        .param("reason", reason.name())
                        .update()
                > 0;
    }

    List<Hold> of(String caseId) {
        return jdbc.sql("select * from collection_hold where case_id = :case order by since, reason")
                .param("case", caseId)
                .query(Hold.class)
                .list();
    }

    /** Those that stand, the one that ends first before the others. */
    List<Hold> standing(String caseId) {
        return of(caseId).stream()
                .filter(hold -> hold.liftedOn() == null)
                .sorted((one, other) -> one.until().compareTo(other.until()))
                .toList();
    }
}
