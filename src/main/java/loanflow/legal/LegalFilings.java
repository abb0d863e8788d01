package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import loanflow.money.Money;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.Servicing;
import loanflow.workflow.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for filings and enforcement. A tribunal that gives no clear answer leaves nothing behind and is asked again. */
@Service
@Transactional
public class LegalFilings {

    private final JdbcClaims claims;
    private final JdbcActs acts;
    private final JdbcLegalFacts documents;
    private final Tribunal tribunal;
    private final LegalCosts costs;
    private final Servicing servicing;
    private final Clock clock;

    LegalFilings(
            JdbcClaims claims,
            JdbcActs acts,
            JdbcLegalFacts documents,
            Tribunal tribunal,
            LegalCosts costs,
            Servicing servicing,
            Clock clock) {
        this.claims = claims;
        this.acts = acts;
        this.documents = documents;
        this.tribunal = tribunal;
        this.costs = costs;
        this.servicing = servicing;
        this.clock = clock;
    }

    /**
     * Files the claim where {@code legal-route} says.
     *
     * @param route ARBITRATION or LITIGATION
     * @throws IllegalStateException when the tribunal gives no clear answer: the step is tried again
     */
    public void file(String claimId, String route) {
        ask(claims.lock(claimId), Act.Kind.valueOf(route), null);
    }

    /** Asks the court to enforce the award that stands. */
    public void enforce(String claimId, String award) {
        ask(claims.lock(claimId), Act.Kind.ENFORCEMENT, award);
    }

    private void ask(Claim claim, Act.Kind kind, @Nullable String award) {
        String key = acts.nextKey(claim.id(), kind);
        List<EvidenceDocument> bundle = documents.documents(claim.loanId());
        Tribunal.Answer answer =
                tribunal.file(new Tribunal.Filing(key, kind.name(), claim.id(), payOff(claim), bundle, award));
        if (answer instanceof Tribunal.Answer.Unclear unclear) {
            throw new IllegalStateException("tribunal: " + unclear.why());
        }
        boolean taken = answer instanceof Tribunal.Answer.Pending;
        Money cost = taken
                ? ((Tribunal.Answer.Pending) answer).costs()
                : Money.zero(payOff(claim).currency());
        String reference = taken ? ((Tribunal.Answer.Pending) answer).reference() : key;
        Act act = new Act(key, claim.id(), kind, "TRIBUNAL", reference, LocalDate.now(clock), null, 0);
        acts.add(act, hash(bundle), cost);
        costs.charge(claim.loanId(), "legal:" + key, cost, "法律费用 Legal costs · " + kind);
        if (taken) {
            claims.proceedings(
                    claim.id(), kind == Act.Kind.ENFORCEMENT ? Claim.Proceedings.ENFORCING : Claim.Proceedings.FILED);
        } else {
            acts.end(act, "LOST", answer instanceof Tribunal.Answer.Lost lost ? lost.reason() : "", act.askedOn());
            claims.declined(claim.id(), act.askedOn());
        }
    }

    private Money payOff(Claim claim) {
        return servicing.position(claim.loanId()).map(LoanPosition::payOff).orElseThrow();
    }

    private static String hash(List<EvidenceDocument> bundle) {
        return Sha256.hex(bundle.stream()
                .map(document -> document.reference() + ":" + document.sha256())
                .collect(Collectors.joining("\n")));
    }
}
