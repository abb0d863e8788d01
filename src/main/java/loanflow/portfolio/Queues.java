package loanflow.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what waits for a member of staff. */
@Service
@Transactional(readOnly = true)
public class Queues {

    private final JdbcWaiting waiting;

    Queues(JdbcWaiting waiting) {
        this.waiting = waiting;
    }

    /** The queues of these groups in which something waits. */
    public List<Waiting> of(Set<String> groups) {
        return groups.isEmpty() ? List.of() : waiting.in(groups);
    }

    /** What this person has taken and not finished; empty when that is nothing. */
    public Optional<Waiting> takenBy(String userId) {
        return waiting.takenBy(userId);
    }
}
