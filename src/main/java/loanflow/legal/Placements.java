package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for agencies: who gets a claim, with how little, and when it comes back. */
@Service
@Transactional
public class Placements {

    private final JdbcClaims claims;
    private final JdbcActs acts;
    private final JdbcLegalFacts agencies;
    private final AgencyDesk desk;
    private final Look look;
    private final Servicing servicing;
    private final Clock clock;

    Placements(
            JdbcClaims claims,
            JdbcActs acts,
            JdbcLegalFacts agencies,
            AgencyDesk desk,
            Look look,
            Servicing servicing,
            Clock clock) {
        this.claims = claims;
        this.acts = acts;
        this.agencies = agencies;
        this.desk = desk;
        this.look = look;
        this.servicing = servicing;
        this.clock = clock;
    }

    /**
     * Gives the claim to an agency if table {@code legal-step} still says so and one may have it.
     *
     * @throws IllegalStateException when the agency gives no clear answer: the step is tried again
     */
    public void place(PolicyVersions policy, String claimId) {
        Claim claim = claims.lock(claimId);
        LocalDate today = LocalDate.now(clock);
        Look.Seen seen = look.at(policy, claim);
        JdbcLegalFacts.Agency agency = agencies.agency(today).orElse(null);
        if (agency == null || !seen.step().step().equals("PLACE")) {
            claims.declined(claimId, today);
            return;
        }
        String key = acts.nextKey(claimId, Act.Kind.PLACEMENT);
        Money open =
                servicing.position(claim.loanId()).map(LoanPosition::overdue).orElseThrow();
        AgencyDesk.Receipt receipt = desk.place(new AgencyDesk.Placement(
                key,
                agency.id(),
                agency.agreementId(),
                claimId,
                open,
                seen.facts().dpd()));
        if (receipt == AgencyDesk.Receipt.UNCLEAR) {
            throw new IllegalStateException("agency " + agency.id() + " gives no clear answer");
        }
        Act act = new Act(
                key,
                claimId,
                Act.Kind.PLACEMENT,
                agency.id(),
                agency.agreementId(),
                today,
                today.plusDays(seen.step().placementDays()),
                agency.shareBps());
        acts.add(act, null, Money.zero(open.currency()));
        if (receipt == AgencyDesk.Receipt.REFUSED) {
            acts.end(act, "LOST", "REFUSED", today);
            claims.declined(claimId, today);
        }
    }

    /** Its time is over, or what forbids a placement has come: paid, disputed, on hold, out of time, written off. */
    void recallIfDue(Claim claim, Act act, Look.Seen seen) {
        LocalDate today = LocalDate.now(clock);
        boolean forbidden = !seen.facts().active()
                || seen.facts().held()
                || seen.route().equals("HOLD")
                || seen.route().equals("NONE");
        if (!forbidden && (act.until() == null || today.isBefore(act.until()))) {
            return;
        }
        if (desk.recall(act.party(), act.key()) == AgencyDesk.Receipt.UNCLEAR) {
            throw new IllegalStateException("agency " + act.party() + " has not confirmed the recall");
        }
        acts.end(act, "ENDED", forbidden ? "RECALLED" : "TIME_OVER", today);
    }
}
