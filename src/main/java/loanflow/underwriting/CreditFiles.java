package loanflow.underwriting;

import java.util.List;
import java.util.Optional;

/** Credit files, what people added, and sealed decisions. Everything only grows. */
interface CreditFiles {

    /** Stores a file as the next round of its application. */
    void open(CreditFile file);

    /** The latest round with its notes and votes. */
    Optional<OpenFile> latest(String applicationId);

    void add(OpenFile to, AssessorNote note);

    void add(OpenFile to, Vote vote);

    /** Seals the decision of a round, once. */
    void seal(OpenFile of, SealedDecision decision, String outcome);

    /** The decision of the latest round; empty while that is open. */
    Optional<SealedDecision> latestDecision(String applicationId);

    /** The decision of one round. */
    Optional<SealedDecision> decision(String applicationId, int round);

    /** All decisions of an application, the oldest first. */
    List<SealedDecision> decisions(String applicationId);
}
