package loanflow.underwriting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest round of a file with all that people added to it.
 *
 * @param round from 1; every {@link Underwriting#open} starts a new one
 */
record OpenFile(CreditFile file, int round, List<AssessorNote> notes, List<Vote> votes) {

    FactSheet facts() {
        Map<String, @Nullable Object> facts = new HashMap<>(file.facts());
        // Only a reviewer may assess an income, whatever the file says.
        facts.remove(CreditFacts.ASSESSED_INCOME_FEN);
        notes.forEach(note -> facts.putAll(note.facts()));
        return new FactSheet(facts);
    }

    Optional<AssessorNote> lastNote() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(notes.size() - 1));
    }

    /** The vote that counts: the last seat's, because the third person joins one of the two. */
    Optional<Vote> decidingVote() {
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }
}
