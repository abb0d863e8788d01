package loanflow.underwriting;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of underwriting. A file is opened, the process {@code underwriting} decides it, its outcome is read here. */
@Service
@Transactional
public class Underwriting {

    /** Opens a file, or a new round of one: after papers came in, or for a new offer with another type of funder. */
    public void open(CreditFile file) {
        throw new UnsupportedOperationException(file.applicationId());
    }

    /** How the latest round ended; empty while it is open. */
    @Transactional(readOnly = true)
    public Optional<CreditOutcome> outcomeOf(String applicationId) {
        throw new UnsupportedOperationException(applicationId);
    }
}
