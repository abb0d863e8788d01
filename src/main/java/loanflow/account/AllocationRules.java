package loanflow.account;

import java.util.Map;

/**
 * The allocation rules of a loan.
 *
 * @param otherwise the rule of every kind of payment without its own
 * @param byKind rules of single kinds of payment
 * @param early what becomes of money that comes before it is owed
 */
public record AllocationRules(AllocationRule otherwise, Map<PaymentKind, AllocationRule> byKind, EarlyMoney early) {

    public AllocationRules {
        byKind = Map.copyOf(byKind);
    }

    /** Rules by which early money pays. */
    public AllocationRules(AllocationRule otherwise, Map<PaymentKind, AllocationRule> byKind) {
        this(otherwise, byKind, EarlyMoney.PAYS);
    }

    AllocationRule of(PaymentKind kind) {
        return byKind.getOrDefault(kind, otherwise);
    }
}
