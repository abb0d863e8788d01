package loanflow.underwriting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;

/** Monthly income by source, with what the cross-check made of it. */
public record IncomeEvidence(
        String finding,
        String deviationPercent,
        String verified,
        String declared,
        String bankInflow,
        String socialSecurityBase,
        String taxed,
        String monthlyDebt,
        String otherUnsecured) {

    static IncomeEvidence of(CrossCheck check, FactSheet facts) {
        BigDecimal deviation = check.deviation();
        return new IncomeEvidence(
                Wording.of(check.finding().name()),
                deviation == null
                        ? "-"
                        : deviation
                                .movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString(),
                amount(check.verifiedIncomeFen()),
                amount(facts.whole(CreditFacts.DECLARED_INCOME_FEN)),
                amount(facts.whole(CreditFacts.BANK_INFLOW_FEN)),
                amount(facts.whole(CreditFacts.SOCIAL_SECURITY_BASE_FEN)),
                amount(facts.whole(CreditFacts.TAXED_INCOME_FEN)),
                amount(facts.whole(CreditFacts.EXISTING_MONTHLY_DEBT_FEN)),
                amount(facts.whole(CreditFacts.OTHER_UNSECURED_FEN)));
    }

    private static String amount(@Nullable Long fen) {
        return fen == null ? "-" : Figures.yuan(fen);
    }
}
