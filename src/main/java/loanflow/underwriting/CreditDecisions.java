package loanflow.underwriting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door for the steps of the process: each reads the latest round of a file under the case's table versions. */
@Service
@Transactional
public class CreditDecisions {

    private final CreditFiles files;
    private final Desk desk;
    private final Clock clock;

    CreditDecisions(CreditFiles files, Desk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** Sets independent values of the income against each other. */
    public FileTraits crossCheck(String applicationId, PolicyVersions policy) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        CreditFile file = analysis.open().file();
        return new FileTraits(
                file.product(),
                file.customerType().name(),
                DecisionInputs.fraudBand(file),
                analysis.crossCheck().finding().name(),
                file.humanReviewRequested());
    }

    /** The hard rules; a missing required input refers. */
    public Admission admit(String applicationId, PolicyVersions policy) {
        return desk.analysis(applicationId, policy).admission();
    }

    /** Points of the application card. */
    public long score(String applicationId, PolicyVersions policy) {
        return desk.analysis(applicationId, policy).score().value();
    }

    /** Price, cap, limit and review triggers. */
    public PricedFile price(String applicationId, PolicyVersions policy, String band) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        return PricedFile.of(analysis.quote(band), analysis.triggers());
    }

    /** What a reviewer is shown. */
    public CreditEvidence evidence(
            String applicationId, PolicyVersions policy, @Nullable String band, @Nullable String route) {
        return CreditEvidence.of(desk.analysis(applicationId, policy), band, route);
    }

    /**
     * Decides and seals the decision with all that led to it.
     *
     * @param band the band that the process gave; null when it was refused before
     * @param route the way that the process took; null when it was refused before
     */
    public CreditOutcome decide(
            String applicationId, PolicyVersions policy, @Nullable String band, @Nullable String route) {
        CreditAnalysis analysis = desk.analysis(applicationId, policy);
        OpenFile open = analysis.open();
        DecisionRecord decision =
                DecisionRecord.of(analysis, band, route, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        String previous = open.round() == 1
                ? SealedDecision.NO_HASH
                : files.decision(applicationId, open.round() - 1)
                        .map(SealedDecision::hash)
                        .orElse(SealedDecision.NO_HASH);
        files.seal(open, SealedDecision.of(decision, previous), code(decision.outcome()));
        return decision.outcome();
    }

    /** APPROVE, REFUSE or PAPERS. */
    public static String code(CreditOutcome outcome) {
        if (outcome instanceof CreditOutcome.Approved) {
            return "APPROVE";
        }
        return outcome instanceof CreditOutcome.Refused ? "REFUSE" : "PAPERS";
    }
}
