package loanflow.access;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a paper that somebody sends may be: PDF, JPEG or PNG by content. What the sender calls it is not believed. */
public final class PaperType {

    /** Longest paper, in bytes. */
    public static final int MOST_BYTES = BodyLimit.PAPER_BYTES;

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Tika TIKA = new Tika();

    private PaperType() {}

    /** Its media type; empty when it is none of these. */
    public static Optional<String> of(byte[] content) {
        return Optional.of(TIKA.detect(content)).filter(TYPES::contains);
    }
}
