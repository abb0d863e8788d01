package loanflow.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people typed into the tasks of a case. Whoever asks has made sure that it may be read, and left a trace. */
@Component
public class ReviewNotes {

    private final JdbcClient jdbc;
    private final NoteCipher cipher;

    ReviewNotes(JdbcClient jdbc, NoteCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /**
     * A text in clear.
     *
     * @param activity the task's id in the diagram
     */
    public record Note(String activity, String userId, OffsetDateTime at, String text) {

        @Override
        public String toString() {
            return "Note[" + activity + ", hidden]";
        }
    }

    /** All texts of the case, the oldest first. */
    public List<Note> of(String businessKey) {
        return jdbc.sql("""
                        select s.activity_id, s.user_id, s.signed_at, n.task_id, n.field, n.key_owner, n.sealed
                        from review_note n join signature s on s.task_id = n.task_id
                        where s.business_key = :key order by s.signed_at, n.field""")
                .param("key", businessKey)
                .query((row, number) -> new Note(
                        row.getString("activity_id"),
                        row.getString("user_id"),
                        row.getObject("signed_at", OffsetDateTime.class),
                        cipher.open(
                                new NoteCipher.Sealed(row.getString("key_owner"), row.getBytes("sealed")),
                                place(row.getString("task_id"), row.getString("field")))))
                .list();
    }

    /** Where a text lives, as its seal knows it. */
    public static String place(String taskId, String field) {
        return "note/" + taskId + "/" + field;
    }
}
