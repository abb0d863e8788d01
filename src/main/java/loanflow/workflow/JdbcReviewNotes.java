package loanflow.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sealed texts with the signatures of those who typed them. */
@Repository
class JdbcReviewNotes {

    private final JdbcClient jdbc;

    JdbcReviewNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All texts of the case, the oldest first. */
    List<SealedNote> of(String businessKey) {
        return jdbc.sql("""
                        select s.activity_id, s.user_id, s.signed_at, n.task_id, n.field, n.key_owner, n.sealed
                        from review_note n join signature s on s.task_id = n.task_id
                        where s.business_key = :key order by s.signed_at, n.field""").param("key", businessKey).query(SealedNote.class).list();
    }

    /** A text as it lies in the table. */
    @SuppressWarnings("ArrayRecordComponent")
    record SealedNote(
            String activityId,
            String userId,
            OffsetDateTime signedAt,
            String taskId,
            String field,
            String keyOwner,
            byte[] sealed) {}
}
