package loanflow.hardship;

import java.time.OffsetDateTime;

/** A paper that came for a request; its type is what its bytes say, not what the sender says. */
public record HardshipPaper(
        String id, HardshipPaperKind kind, String mediaType, int sizeBytes, String sha256, OffsetDateTime uploadedAt) {

    /** Where its bytes live in the vault. */
    String label() {
        return "hardship-paper/" + id;
    }
}
