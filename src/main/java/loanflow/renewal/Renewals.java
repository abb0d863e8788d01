package loanflow.renewal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import loanflow.money.Money;
import loanflow.origination.Applied;
import loanflow.origination.RenewalWish;
import loanflow.origination.Renewing;
import loanflow.renewal.RenewalAnswer.Refused;
import loanflow.renewal.RenewalAnswer.Rule;
import loanflow.servicing.RenewalFacts;
import loanflow.servicing.Servicing;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for the loan after the loan (DOMAIN.md §7, §10.9). The price of a re-loan is that of the RELOAN grid, which is
 * the floor of every discount; limit, fraud, admission, consent and cap are those of every application.
 */
@Service
@Transactional
public class Renewals {

    /** Source of the applications that come from a renewal. */
    public static final String SOURCE = "renewal";

    static final int COOLING_HOURS = 24;
    /** How long an invitation stands (DOMAIN.md §10.7, ENG). */
    static final int VALID_DAYS = 30;

    /** Too many drawdowns: looked at again after so many days. */
    private static final int DRAWDOWN_PAUSE_DAYS = 7;

    private static final long STEP_FEN = 100_00;
    private static final long WHOLE = 100;

    private final JdbcRenewals renewals;
    private final Servicing servicing;
    private final Renewing renewing;
    private final DecisionTables tables;
    private final RenewalProcesses processes;
    private final Clock clock;

    Renewals(
            JdbcRenewals renewals,
            Servicing servicing,
            Renewing renewing,
            DecisionTables tables,
            RenewalProcesses processes,
            Clock clock) {
        this.renewals = renewals;
        this.servicing = servicing;
        this.renewing = renewing;
        this.tables = tables;
        this.processes = processes;
        this.clock = clock;
    }

    /** Begins what may follow a settled loan; nothing where the customer's identity stays with a partner. */
    public void open(String loanId) {
        RenewalFacts facts = servicing.renewalFactsOf(loanId);
        if (renewing.possible(facts.applicationId())
                && renewals.open(
                        loanId, facts.applicationId(), facts.principal().currency(), OffsetDateTime.now(clock))) {
            processes.loanSettled(loanId);
        }
    }

    public Optional<Renewal> find(String loanId) {
        return renewals.lock(loanId);
    }

    /** Asks table {@code reloan} with what is known today. */
    public Assessment assess(String loanId, PolicyVersions policy) {
        Renewal renewal = renewals.lock(loanId).orElseThrow();
        RenewalFacts facts = servicing.renewalFactsOf(loanId);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, Object> row = tables.evaluate(policy, "reloan", inputs(renewal, facts, now)).stream()
                .findFirst()
                .orElseThrow();
        String result = String.valueOf(row.get("result"));
        String reason = String.valueOf(row.get("reason"));
        long percent = ((Number) row.getOrDefault("limitPercent", 0)).longValue();
        long limit = facts.principal().minor() * percent / WHOLE / STEP_FEN * STEP_FEN;
        renewals.assessed(
                loanId,
                result.equals("INELIGIBLE") ? "NOT_ELIGIBLE" : "WAITING",
                reason,
                Boolean.TRUE.equals(row.get("fastLane")),
                Money.ofMinor(limit, facts.principal().currency()));
        return new Assessment(
                result,
                reason.equals("COOLING")
                        ? renewal.settledAt().plusHours(COOLING_HOURS)
                        : now.plusDays(DRAWDOWN_PAUSE_DAYS));
    }

    /** Invites the customer; the answer is until when. */
    public OffsetDateTime invite(String loanId) {
        Renewal renewal = renewals.lock(loanId).orElseThrow();
        OffsetDateTime until = OffsetDateTime.now(clock).plusDays(VALID_DAYS);
        renewals.invited(loanId, until);
        renewing.invite(renewal.applicationId(), renewal.limit());
        return until;
    }

    public void lapse(String loanId) {
        renewals.lapsed(loanId);
    }

    /** The customer asks for the next loan: an application like any other, with what is known of him. */
    public RenewalAnswer request(String loanId, RenewalWish wish) {
        Renewal renewal = renewals.lock(loanId).orElse(null);
        if (renewal == null || !renewal.state().equals("INVITED")) {
            return new Refused(Rule.NOT_INVITED);
        }
        if (!wish.amount().currency().equals(renewal.limit().currency())) {
            return new Refused(Rule.OTHER_CURRENCY);
        }
        if (wish.amount().compareTo(renewal.limit()) > 0) {
            return new Refused(Rule.ABOVE_RENEWAL_LIMIT);
        }
        Applied applied = renewing.renew(renewal.applicationId(), wish, renewal.fastLane());
        if (applied instanceof Applied.Accepted accepted) {
            renewals.requested(loanId, accepted.applicationId());
            processes.renewalRequested(loanId);
            return new RenewalAnswer.Applied(accepted.applicationId());
        }
        return new Refused(applied instanceof Applied.BadSignal ? Rule.BAD_SIGNAL : Rule.REFERENCE_TAKEN);
    }

    /** What nobody knows yet is null: no hold of collection is told here, and new applications elsewhere are asked later. */
    private static Map<String, @Nullable Object> inputs(Renewal renewal, RenewalFacts facts, OffsetDateTime now) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("openOverdue", facts.openOverdue());
        inputs.put("hold", null);
        inputs.put(
                "hoursSinceSettlement",
                Duration.between(renewal.settledAt(), now).toHours());
        inputs.put("drawdowns90d", facts.drawdowns90d());
        inputs.put("maxDpd12m", facts.maxDpd12m());
        inputs.put("settledOnTime", facts.settledOnTime());
        inputs.put("observation", facts.observation());
        inputs.put("platforms30d", null);
        inputs.put("platforms30dAtLastLoan", null);
        return inputs;
    }
}
