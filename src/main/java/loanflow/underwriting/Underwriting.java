package loanflow.underwriting;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of underwriting. A file is opened, the process {@code underwriting} decides it, its outcome is read here. */
@Service
@Transactional
public class Underwriting {

    private final CreditFiles files;
    private final Desk desk;

    Underwriting(CreditFiles files, Desk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** Opens a file, or a new round of one: after papers came in, or for a new offer with another type of funder. */
    public void open(CreditFile file) {
        files.open(file);
        desk.clear();
    }

    /** Whether people took part in the latest round. */
    @Transactional(readOnly = true)
    public boolean decidedByPeople(String applicationId) {
        return files.latest(applicationId)
                .filter(open -> !open.votes().isEmpty() || !open.notes().isEmpty())
                .isPresent();
    }

    /** How the latest round ended; empty while it is open. */
    @Transactional(readOnly = true)
    public Optional<CreditOutcome> outcomeOf(String applicationId) {
        return files.latestDecision(applicationId)
                .map(stored -> stored.decision().outcome());
    }
}
