package loanflow.underwriting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer did about facts that were missing or contradicted each other.
 *
 * @param reviewer staff id
 * @param facts values assessed, by fact name; they count from now on
 * @param papers codes of papers asked for
 */
public record AssessorNote(String reviewer, Answer answer, Map<String, @Nullable Object> facts, List<String> papers) {

    public AssessorNote {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        papers = List.copyOf(papers);
    }

    /** How it goes on. */
    public enum Answer {
        /** With the facts as they are now. */
        CONTINUE,
        REQUEST_PAPERS,
        /** Without the facts nothing can be lent. */
        DECLINE
    }
}
