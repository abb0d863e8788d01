package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import loanflow.servicing.Interruption;
import loanflow.servicing.LoanRisks;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which a claim hears the outer party that has it. */
@Service
@Transactional
public class PartyNews {

    private static final String BY = "legal-recovery";

    private final JdbcClaims claims;
    private final JdbcActs acts;
    private final Tribunal tribunal;
    private final Placements placements;
    private final LoanRisks risks;
    private final Look look;
    private final Clock clock;

    PartyNews(
            JdbcClaims claims,
            JdbcActs acts,
            Tribunal tribunal,
            Placements placements,
            LoanRisks risks,
            Look look,
            Clock clock) {
        this.claims = claims;
        this.acts = acts;
        this.tribunal = tribunal;
        this.placements = placements;
        this.risks = risks;
        this.look = look;
        this.clock = clock;
    }

    /**
     * Asks whoever has the claim.
     *
     * @return reference of an award that stands unpaid and may be brought before people; empty when there is none
     */
    public Optional<String> hear(PolicyVersions policy, String claimId) {
        Claim claim = claims.lock(claimId);
        Look.Seen seen = look.at(policy, claim);
        Optional<Act> open = acts.open(claimId);
        open.filter(act -> act.kind() == Act.Kind.PLACEMENT).ifPresent(act -> placements.recallIfDue(claim, act, seen));
        open.filter(act -> act.kind() != Act.Kind.PLACEMENT).ifPresent(act -> decided(claim, act));
        boolean unpaid = claims.lock(claimId).proceedings() == Claim.Proceedings.AWARDED
                && seen.facts().active()
                && !seen.declined();
        return unpaid ? acts.award(claimId) : Optional.empty();
    }

    private void decided(Claim claim, Act act) {
        LocalDate today = LocalDate.now(clock);
        boolean enforcing = act.kind() == Act.Kind.ENFORCEMENT;
        Tribunal.Answer answer = tribunal.decisionOf(act.key());
        if (answer instanceof Tribunal.Answer.Won won) {
            acts.end(act, "WON", won.reference(), today);
            // Enforcement that found money ends with the payments that the court sends; until then the award stands.
            claims.proceedings(claim.id(), Claim.Proceedings.AWARDED);
            claims.declined(claim.id(), enforcing ? today : null);
        } else if (answer instanceof Tribunal.Answer.Lost lost) {
            acts.end(act, "LOST", lost.reason(), today);
            claims.proceedings(claim.id(), enforcing ? Claim.Proceedings.EXHAUSTED : Claim.Proceedings.NONE);
            claims.declined(claim.id(), today);
        }
        boolean over = answer instanceof Tribunal.Answer.Won || answer instanceof Tribunal.Answer.Lost;
        if (over && !enforcing) {
            LoanRisks.Outcome unused = risks.interrupt(
                    claim.loanId(),
                    new Interruption(
                            act.kind() == Act.Kind.ARBITRATION ? Interruption.Kind.ARBITRATION : Interruption.Kind.SUIT,
                            today,
                            act.reference()),
                    BY);
        }
    }
}
