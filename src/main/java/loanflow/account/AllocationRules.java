package loanflow.account;

import java.util.Map;

/**
 * The allocation rules of a loan.
 *
 * @param otherwise the rule of every kind of payment without its own
 * @param byKind rules of single kinds of payment
 */
public record AllocationRules(AllocationRule otherwise, Map<PaymentKind, AllocationRule> byKind) {

    public AllocationRules {
        byKind = Map.copyOf(byKind);
    }

    AllocationRule of(PaymentKind kind) {
        return byKind.getOrDefault(kind, otherwise);
    }
}
