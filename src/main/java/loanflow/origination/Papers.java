package loanflow.origination;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loanflow.access.PaperType;
import loanflow.customer.Vault;
import loanflow.workflow.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for papers: type checked by content, bytes sealed under the customer's key, outside the engine. */
@Service
@Transactional
public class Papers {

    private static final Set<ApplicationState> STATES =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.UNDER_REVIEW, ApplicationState.PAPERS_REQUIRED);
    private static final int MOST_PER_APPLICATION = 30;

    private final JdbcApplications applications;
    private final JdbcPapers papers;
    private final JdbcWantedPapers wanted;
    private final Vault vault;
    private final OriginationProcesses processes;

    Papers(
            JdbcApplications applications,
            JdbcPapers papers,
            JdbcWantedPapers wanted,
            Vault vault,
            OriginationProcesses processes) {
        this.applications = applications;
        this.papers = papers;
        this.wanted = wanted;
        this.vault = vault;
        this.processes = processes;
    }

    /** Stores a paper; the last one missing sends the case on. */
    public Uploaded upload(String applicationId, String kind, byte[] content) {
        Application application = applications.locked(applicationId);
        if (!STATES.contains(application.state())) {
            return new Uploaded.Refused("STATE");
        }
        if (content.length == 0) {
            return new Uploaded.Refused("EMPTY");
        }
        Optional<String> type = PaperType.of(content);
        if (type.isEmpty()) {
            return new Uploaded.Refused("TYPE");
        }
        if (papers.countOf(applicationId) >= MOST_PER_APPLICATION) {
            return new Uploaded.Refused("TOO_MANY");
        }
        Paper paper = new Paper(UUID.randomUUID().toString(), kind, type.get(), content.length, Sha256.hex(content));
        papers.insert(applicationId, paper, vault.seal(application.customerId(), "paper/" + paper.id(), content));
        goOnWhenComplete(application);
        return new Uploaded.Stored(paper);
    }

    private void goOnWhenComplete(Application application) {
        if (application.state() == ApplicationState.PAPERS_REQUIRED
                && wanted.missing(application.id()).isEmpty()) {
            applications.move(application.id(), ApplicationState.UNDER_REVIEW, "PAPERS_UPLOADED");
            processes.papersUploaded(application.id());
        }
    }
}
