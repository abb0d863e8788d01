package loanflow.disbursement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loanflow.disbursement.FundingOutcome.Asked;
import loanflow.disbursement.FundingOutcome.NewOffer;
import loanflow.disbursement.FundingOutcome.None;
import loanflow.disbursement.FundingOutcome.Reserved;
import loanflow.disbursement.FundingRules.Pass;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and holds the money for a signed loan. For process {@code disbursement} only. */
@Service
public class Funding {

    static final int MOST_FUNDERS = 3;

    private static final Set<String> ABOUT_THE_RATE = Set.of("RATE_CAP", "RATE_CORRIDOR");

    private final Funders funders;
    private final FunderChoices choices;
    private final Orders orders;
    private final FundingRules rules;
    private final FunderQuestions questions;
    private final Clock clock;

    Funding(
            Funders funders,
            FunderChoices choices,
            Orders orders,
            FundingRules rules,
            FunderQuestions questions,
            Clock clock) {
        this.funders = funders;
        this.choices = choices;
        this.orders = orders;
        this.rules = rules;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Reserves the preselected funder, or the next one that allows the signed rate; the same again when asked twice.
     *
     * @param chosen the funder that people chose, or null; the rules hold for it too
     */
    @Transactional
    public FundingOutcome reserve(PolicyVersions policy, String applicationId, @Nullable String chosen) {
        Order order = order(applicationId);
        Optional<FunderChoice> holding = choices.holding(applicationId);
        if (holding.isPresent()) {
            return outcome(holding.get());
        }
        List<String> refused = choices.refused(order);
        if (chosen == null && refused.size() >= MOST_FUNDERS) {
            return none(order, List.of("REFUSED_THREE_TIMES"));
        }
        return reserveOneOf(
                policy,
                order,
                funders.active(order.terms().request().amount().currency()).stream()
                        .filter(funder -> chosen == null
                                ? !refused.contains(funder.id())
                                : funder.id().equals(chosen))
                        .toList());
    }

    /** The funder that was asked has not answered in time: its money is free again, it counts as a refusal. */
    @Transactional
    public void giveUpAsking(String applicationId) {
        choices.holding(applicationId)
                .filter(choice -> !choice.isReserved())
                .ifPresent(choice -> free(choice, "REFUSED", "SILENT"));
    }

    /** Frees what is held for the application. */
    @Transactional
    public void release(String applicationId) {
        choices.holding(applicationId).ifPresent(choice -> free(choice, "RELEASED", "RELEASED"));
    }

    /** Checks of table {@code funding-rules} that forbid paying from the funder that holds the money. */
    List<String> againstPayout(PolicyVersions policy, Order order, FunderChoice choice) {
        Funder funder = funders.get(choice.funderId());
        Remaining remaining = funders.remaining(funder, today()).plus(choice.amountFen());
        return rules.violated(
                policy, Pass.PAYOUT, funder, order.terms().request(), order.signed(), remaining, choice.answer());
    }

    void free(FunderChoice choice, String state, String reason) {
        funders.giveBack(choice.funderId(), choice.amountFen(), choice.reservedOn());
        choices.move(choice, state, reason);
    }

    private FundingOutcome reserveOneOf(PolicyVersions policy, Order order, List<Funder> candidates) {
        Map<Funder, List<String>> violated = new LinkedHashMap<>();
        candidates.forEach(funder -> violated.put(
                funder,
                rules.violated(
                        policy,
                        Pass.RESERVE,
                        funder,
                        order.terms().request(),
                        order.signed(),
                        funders.remaining(funder, today()),
                        null)));
        List<Funder> passed = new ArrayList<>(candidates.stream()
                .filter(funder -> checks(violated, funder).isEmpty())
                .toList());
        while (!passed.isEmpty()) {
            Funder funder = first(order.applicationId(), passed);
            if (funders.take(funder, order.fen(), today())) {
                return hold(order, funder);
            }
            passed.remove(funder);
        }
        return onlyTheRateForbids(order, candidates, violated);
    }

    private FundingOutcome hold(Order order, Funder funder) {
        FunderChoice choice = choices.add(order, funder.id(), funder.ownApproval() ? "ASKED" : "RESERVED", today());
        if (funder.ownApproval()) {
            questions.ask(order, choice);
        }
        return outcome(choice);
    }

    private FundingOutcome onlyTheRateForbids(
            Order order, List<Funder> candidates, Map<Funder, List<String>> violated) {
        List<Funder> otherRate = candidates.stream()
                .filter(funder -> !checks(violated, funder).isEmpty())
                .filter(funder -> ABOUT_THE_RATE.containsAll(checks(violated, funder)))
                .toList();
        if (otherRate.isEmpty()) {
            return none(
                    order,
                    violated.values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .sorted()
                            .toList());
        }
        Funder funder = first(order.applicationId(), otherRate);
        funders.preselect(order.applicationId(), funder.id());
        return new NewOffer(funder.id(), funder.lenderType());
    }

    private Funder first(String applicationId, List<Funder> passed) {
        Optional<String> preselected = funders.preselected(applicationId);
        return passed.stream()
                .filter(funder -> preselected.filter(funder.id()::equals).isPresent())
                .findFirst()
                .or(() -> FunderPicker.pick(applicationId, passed))
                .orElseThrow();
    }

    private None none(Order order, List<String> checks) {
        return new None(
                checks,
                funders.active(order.terms().request().amount().currency()).stream()
                        .map(funder -> new FundingOutcome.Candidate(funder.id(), funder.name()))
                        .toList());
    }

    private FundingOutcome outcome(FunderChoice choice) {
        String lenderType = funders.get(choice.funderId()).lenderType();
        return choice.isReserved()
                ? new Reserved(choice.funderId(), lenderType)
                : new Asked(choice.funderId(), lenderType);
    }

    private Order order(String applicationId) {
        return orders.lock(applicationId)
                .orElseThrow(() -> new IllegalStateException("no payout order for application " + applicationId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> checks(Map<Funder, List<String>> violated, Funder funder) {
        return violated.getOrDefault(funder, List.of());
    }
}
