package loanflow.demo;

import java.nio.charset.StandardCharsets;
import loanflow.demo.JdbcApplicants.Open;
import loanflow.origination.Answer;
import loanflow.origination.Origination;
import loanflow.origination.Papers;
import loanflow.origination.StepUps;
import loanflow.origination.Uploaded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People bring the papers that are wanted, and look into the camera once more. */
@Component
@Profile("demo")
class Proofs {

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final double BRINGS = 0.85;
    private static final double LOOKS = 0.9;

    private final Origination origination;
    private final Papers papers;
    private final StepUps stepUps;

    Proofs(Origination origination, Papers papers, StepUps stepUps) {
        this.origination = origination;
        this.papers = papers;
        this.stepUps = stepUps;
    }

    void bringPapers(Draw draw, Open open, long waited) {
        if (waited >= 1 && draw.happens(BRINGS, "papers", open.reference())) {
            for (String kind : origination.statusOf(open.id()).orElseThrow().papersWanted()) {
                if (papers.upload(open.id(), kind, PAPER) instanceof Uploaded.Refused refused) {
                    LOG.info("paper not taken: {}", refused.rule());
                }
            }
        }
    }

    void proveAgain(Draw draw, Open open) {
        boolean asked = origination.statusOf(open.id()).orElseThrow().stepUpUntil() != null;
        if (asked
                && draw.happens(LOOKS, "step-up", open.reference())
                && stepUps.answer(open.id(), "liveness-" + open.reference()) instanceof Answer.Refused refused) {
            LOG.info("no second look: {}", refused.rule());
        }
    }
}
