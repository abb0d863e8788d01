package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loanflow.contact.Contact;
import loanflow.contact.Restriction;
import loanflow.servicing.LoanRisk;
import loanflow.servicing.LoanRisks;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Looks at a claim afresh: facts, limitation, evidence, and what the tables say of them. */
@Component
class Look {

    /** A step that people declined is not brought before them again before so many days (ENG). */
    private static final int DECLINED_DAYS = 30;

    private static final String LIMITATION = "LIMITATION";

    /** What a tribunal wants to see (DOMAIN §10.5); calls are added where there were any. */
    private static final List<String> WANTED =
            List.of("CONTRACT", "IDENTITY_CHECK", "CONSENTS", "PAYOUT", "SCHEDULE", "STATEMENT", "NOTICES");

    private final JdbcLegalFacts facts;
    private final LegalTables tables;
    private final LoanRisks risks;
    private final Contact contact;
    private final Clock clock;

    Look(JdbcLegalFacts facts, LegalTables tables, LoanRisks risks, Contact contact, Clock clock) {
        this.facts = facts;
        this.tables = tables;
        this.risks = risks;
        this.contact = contact;
        this.clock = clock;
    }

    Seen at(PolicyVersions policy, Claim claim) {
        LocalDate today = LocalDate.now(clock);
        ClaimFacts known = facts.of(claim.id(), today);
        boolean timeBarred = risks.of(claim.loanId()).map(LoanRisk::timeBarred).orElse(true);
        if (timeBarred) {
            contact.restrict(claim.customerId(), Restriction.TIME_BARRED, LIMITATION);
        }
        String route = tables.route(
                policy, known, timeBarred, facts.kinds(claim.loanId()).containsAll(WANTED));
        boolean declined = claim.declinedOn() != null
                && claim.declinedOn().plusDays(DECLINED_DAYS).isAfter(today);
        return new Seen(known, route, declined, tables.step(policy, claim, known, route, declined));
    }

    /** What was seen. */
    record Seen(ClaimFacts facts, String route, boolean declined, LegalTables.Step step) {}
}
