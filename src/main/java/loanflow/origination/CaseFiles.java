package loanflow.origination;

import java.util.Optional;
import loanflow.customer.Reveals;
import loanflow.customer.Vault;
import loanflow.workflow.ReviewNotes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for staff who work a case: facts at once, the person only with a logged reason. */
@Service
@Transactional
public class CaseFiles {

    private final JdbcApplications applications;
    private final StatusReader status;
    private final JdbcTimeline timeline;
    private final JdbcPapers papers;
    private final Reveals reveals;
    private final Vault vault;
    private final ReviewNotes notes;

    CaseFiles(
            JdbcApplications applications,
            StatusReader status,
            JdbcTimeline timeline,
            JdbcPapers papers,
            Reveals reveals,
            Vault vault,
            ReviewNotes notes) {
        this.applications = applications;
        this.status = status;
        this.timeline = timeline;
        this.papers = papers;
        this.reveals = reveals;
        this.vault = vault;
        this.notes = notes;
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String applicationId) {
        return applications
                .find(applicationId)
                .map(application -> new CaseFile(
                        status.read(application),
                        CaseFile.Facts.of(application),
                        timeline.of(applicationId),
                        papers.countOf(applicationId)));
    }

    /**
     * Opens person, papers and notes; leaves one row with who and why. Empty, and no row, when there is no such case or the person
     * stays with the partner that sent it.
     */
    public Optional<OpenedCase> open(String applicationId, String by, String reason) {
        return applications
                .find(applicationId)
                .filter(application -> application.attested().isEmpty())
                .map(application -> new OpenedCase(
                        reveals.open(application.customerId(), applicationId, by, reason),
                        papers.of(applicationId),
                        notes.of(applicationId)));
    }

    /** A paper of a case that this person opened under that row a short while ago; empty otherwise. */
    @Transactional(readOnly = true)
    public Optional<PaperContent> paper(String applicationId, String paperId, long revealId, String by) {
        if (!reveals.isOpen(revealId, applicationId, by)) {
            return Optional.empty();
        }
        return applications
                .find(applicationId)
                .flatMap(application -> papers.sealed(applicationId, paperId)
                        .map(stored -> new PaperContent(
                                stored.mediaType(),
                                vault.open(application.customerId(), "paper/" + paperId, stored.sealed()))));
    }
}
