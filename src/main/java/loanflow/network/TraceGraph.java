package loanflow.network;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the graph for tracing. It only ranks inside the house: whether anybody may be asked the contact gate says.
 * Bonds are brought by whoever has a lost borrower before him, so that nobody else's are held here, and nothing of what
 * was collected against fraud is read for it (PIPL art. 6).
 */
@Service
@Transactional
public class TraceGraph {

    private final JdbcAnswers answers;

    TraceGraph(JdbcAnswers answers) {
        this.answers = answers;
    }

    /** Ways of at most two steps, the most promising first, one to each node. */
    @Transactional(readOnly = true)
    public List<TracePath> rank(List<Bond> bonds, Instant now) {
        return PathRanking.rank(
                bonds, answers.of(bonds.stream().map(Bond::node).distinct().toList()), now);
    }

    /** Somebody was asked: the graph learns whether he answers. */
    public void learn(String node, boolean answered, Instant at) {
        answers.add(node, answered, at);
    }
}
