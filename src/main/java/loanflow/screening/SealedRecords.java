package loanflow.screening;

import java.util.List;
import java.util.Optional;

/**
 * Append-only records of what was decided from what. Each seal covers the record's bytes, its application and the
 * seal before it of the same application, so that a change, a gap or another order shows.
 */
interface SealedRecords {

    void append(String applicationId, Step step, Object content);

    /** The last record of this step. */
    Optional<String> lastContent(String applicationId, Step step);

    /** In the order of writing. */
    List<SealedRecord> of(String applicationId);

    /** What a record says. */
    enum Step {
        PRE_SCREEN,
        RULES,
        DECISION
    }

    /** One record as it is stored. */
    record SealedRecord(Step step, String content, String previousHash, String hash) {}
}
