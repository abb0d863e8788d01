package loanflow.account;

import static loanflow.account.Component.FEE;
import static loanflow.account.Component.INTEREST;
import static loanflow.account.Component.PENALTY;
import static loanflow.account.Component.PRINCIPAL;

import java.util.List;
import java.util.Map;

/**
 * Payment strategies by name, as the field knows them from Apache Fineract. All walk instalment by instalment, oldest
 * first, and give money that is not owed yet to the next instalment.
 */
public enum Strategy {
    PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER,
    INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER,
    PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER,
    DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST,
    DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE,
    /** China, if not agreed otherwise: costs, penalty, interest, principal (民法典 art. 561). */
    COSTS_PENALTY_INTEREST_PRINCIPAL;

    public AllocationRule rule() {
        return new AllocationRule(order(), Direction.HORIZONTAL, FutureRule.NEXT_INSTALMENT);
    }

    public AllocationRules rules() {
        return new AllocationRules(rule(), Map.of());
    }

    private AllocationOrder order() {
        return switch (this) {
            case PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER -> same(PENALTY, FEE, INTEREST, PRINCIPAL);
            case INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER -> same(INTEREST, PRINCIPAL, PENALTY, FEE);
            case PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER -> same(PRINCIPAL, INTEREST, PENALTY, FEE);
            case DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST ->
                AllocationOrder.of(
                        List.of(PENALTY, FEE, INTEREST, PRINCIPAL), List.of(PRINCIPAL, PENALTY, FEE, INTEREST));
            case DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE ->
                same(PENALTY, INTEREST, PRINCIPAL, FEE);
            case COSTS_PENALTY_INTEREST_PRINCIPAL -> same(FEE, PENALTY, INTEREST, PRINCIPAL);
        };
    }

    private static AllocationOrder same(Component... components) {
        return AllocationOrder.of(List.of(components), List.of(components));
    }
}
