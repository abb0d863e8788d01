package loanflow.hardship;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loanflow.access.PaperType;
import loanflow.customer.Reveals;
import loanflow.customer.Vault;
import loanflow.hardship.HardshipPaperAnswer.Refused;
import loanflow.hardship.HardshipPaperAnswer.Rule;
import loanflow.hardship.HardshipPaperAnswer.Stored;
import loanflow.servicing.Servicing;
import loanflow.workflow.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the evidence of a borrower who cannot pay: sealed under his key, opened only with a row that says by whom. */
@Service
@Transactional
public class HardshipPapers {

    private static final int MOST = 20;

    private final JdbcHardshipRequests requests;
    private final JdbcHardshipPapers papers;
    private final Vault vault;
    private final Reveals reveals;
    private final Servicing servicing;
    private final Clock clock;

    HardshipPapers(
            JdbcHardshipRequests requests,
            JdbcHardshipPapers papers,
            Vault vault,
            Reveals reveals,
            Servicing servicing,
            Clock clock) {
        this.requests = requests;
        this.papers = papers;
        this.vault = vault;
        this.reveals = reveals;
        this.servicing = servicing;
        this.clock = clock;
    }

    /** Takes a paper for the request that is being looked at. The same bytes again are the same paper. */
    public HardshipPaperAnswer add(String loanId, HardshipPaperKind kind, byte[] content, String by) {
        HardshipRequest request = requests.latestOf(loanId)
                .map(requests::lock)
                .filter(found -> found.state() == HardshipState.ASKED)
                .orElse(null);
        if (request == null) {
            return new Refused(Rule.NOTHING_ASKED);
        }
        if (content.length == 0) {
            return new Refused(Rule.EMPTY);
        }
        if (content.length > PaperType.MOST_BYTES) {
            return new Refused(Rule.SIZE);
        }
        Optional<String> type = PaperType.of(content);
        return type.isEmpty() ? new Refused(Rule.TYPE) : store(request, kind, type.get(), content, by);
    }

    private HardshipPaperAnswer store(
            HardshipRequest request, HardshipPaperKind kind, String type, byte[] content, String by) {
        String hash = Sha256.hex(content);
        List<HardshipPaper> before = papers.of(request.id());
        Optional<HardshipPaper> same =
                before.stream().filter(paper -> paper.sha256().equals(hash)).findFirst();
        if (same.isPresent()) {
            return new Stored(same.get());
        }
        if (before.size() >= MOST) {
            return new Refused(Rule.TOO_MANY);
        }
        HardshipPaper paper = new HardshipPaper(
                UUID.randomUUID().toString(), kind, type, content.length, hash, OffsetDateTime.now(clock));
        papers.insert(request.id(), paper, vault.seal(request.customerId(), paper.label(), content), by);
        return new Stored(papers.find(request.id(), paper.id()).orElseThrow());
    }

    /** Papers of the loan's open request, else of its last one; nothing of what is on them. */
    @Transactional(readOnly = true)
    public List<HardshipPaper> of(String loanId) {
        return requests.latestOf(loanId).map(papers::of).orElse(List.of());
    }

    /** Opens one of these for a member of staff; that he did is kept. Empty when the loan has no such paper. */
    public Optional<HardshipPaperContent> open(String loanId, String paperId, String staff) {
        return requests.latestOf(loanId)
                .flatMap(requests::find)
                .flatMap(request -> papers.find(request.id(), paperId).map(paper -> open(request, paper, staff)));
    }

    private HardshipPaperContent open(HardshipRequest request, HardshipPaper paper, String staff) {
        String application = servicing.ownersOf(request.loanId()).orElseThrow().applicationId();
        reveals.note(request.customerId(), application, staff, "hardship paper " + paper.id());
        return new HardshipPaperContent(
                paper.mediaType(), vault.open(request.customerId(), paper.label(), papers.sealed(paper.id())));
    }
}
