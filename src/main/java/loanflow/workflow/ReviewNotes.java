package loanflow.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people typed into the tasks of a case. Whoever asks has made sure that it may be read, and left a trace. */
@Component
public class ReviewNotes {

    private final JdbcReviewNotes notes;
    private final NoteCipher cipher;

    ReviewNotes(JdbcReviewNotes notes, NoteCipher cipher) {
        this.notes = notes;
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
        return notes.of(businessKey).stream()
                .map(note -> new Note(
                        note.activityId(),
                        note.userId(),
                        note.signedAt(),
                        cipher.open(
                                new NoteCipher.Sealed(note.keyOwner(), note.sealed()),
                                place(note.taskId(), note.field()))))
                .toList();
    }

    /** Where a text lives, as its seal knows it. */
    public static String place(String taskId, String field) {
        return "note/" + taskId + "/" + field;
    }
}
