package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.money.Money;
import loanflow.workflow.PolicyVersions;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one claim: what is next, notices, and its end. */
@Service
@Transactional
public class LegalWork {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final JdbcClaims claims;
    private final JdbcLegalFacts documents;
    private final Look look;
    private final Contact contact;
    private final Clock clock;

    LegalWork(JdbcClaims claims, JdbcLegalFacts documents, Look look, Contact contact, Clock clock) {
        this.claims = claims;
        this.documents = documents;
        this.look = look;
        this.contact = contact;
        this.clock = clock;
    }

    /** What the tables say today, with what people look at. */
    public ChosenStep choose(PolicyVersions policy, String claimId) {
        Claim claim = claims.lock(claimId);
        Look.Seen seen = look.at(policy, claim);
        LegalTables.Step step = seen.step();
        OffsetDateTime next = LocalDate.now(clock)
                .plusDays(step.waitDays())
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toOffsetDateTime();
        return new ChosenStep(step.step(), seen.route(), next, step.end(), evidence(claim, seen));
    }

    /** People said no. */
    public void decline(String claimId) {
        claims.declined(claims.lock(claimId).id(), LocalDate.now(clock));
    }

    /** A letter through the contact gate; a gate that forbids it is not asked again, one that puts it off is. */
    public void serveNotice(PolicyVersions policy, String claimId) {
        Claim claim = claims.lock(claimId);
        ClaimFacts facts = look.at(policy, claim).facts();
        ContactOutcome answer = contact.touch(new ContactRequest(
                "legal-notice:" + claimId + ":" + LocalDate.now(clock),
                claim.customerId(),
                claim.loanId(),
                Channel.LEGAL,
                ContactPurpose.LEGAL_NOTICE,
                MessageTemplate.LEGAL_NOTICE_V1,
                Map.of(
                        "daysPastDue",
                        String.valueOf(facts.dpd()),
                        "amount",
                        principal(facts).major().toPlainString())));
        if (answer instanceof ContactOutcome.Denied) {
            claims.noticeDenied(claimId);
        }
    }

    /** The claim ends here, as table {@code legal-step} says. */
    public void close(String claimId, String end) {
        claims.close(claims.lock(claimId).id(), end, LocalDate.now(clock));
    }

    private LegalEvidence evidence(Claim claim, Look.Seen seen) {
        ClaimFacts facts = seen.facts();
        return new LegalEvidence(
                claim.loanId(),
                Wording.of(seen.route()),
                List.of(
                        row("逾期天数 Days past due", facts.dpd()),
                        row("未还本金 Principal open", principal(facts)),
                        row("仲裁条款 Arbitration clause", facts.clause() ? "有 yes" : "无 no"),
                        row(
                                "通知已送达天数 Days since notice",
                                facts.noticeServedDays() == null ? "-" : facts.noticeServedDays()),
                        row("失联天数 Days lost", facts.lostDays() == null ? "-" : facts.lostDays()),
                        row("违约承诺 Broken promises", facts.brokenPromises()),
                        row("已立案次数 Filings", facts.filings()),
                        row("已委外次数 Placements", facts.placements())),
                documents.documents(claim.loanId()));
    }

    private static Money principal(ClaimFacts facts) {
        return Money.ofMinor(facts.principalOpenFen(), Currency.getInstance(facts.currency()));
    }

    private static LegalEvidence.Row row(String name, Object value) {
        return new LegalEvidence.Row(name, value.toString());
    }
}
