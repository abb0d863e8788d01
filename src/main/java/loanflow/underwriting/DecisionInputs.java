package loanflow.underwriting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import loanflow.money.AnnualRate;
import loanflow.money.EqualInstalments;
import loanflow.money.Money;
import loanflow.pricing.Product;
import loanflow.pricing.RateCap;
import org.jspecify.annotations.Nullable;

/** What the tables of admission, card and triggers are asked with: the facts, and what follows from them. */
final class DecisionInputs {

    static final String VERIFIED_INCOME_FEN = "verifiedIncomeFen";
    static final String INCOME_DEVIATION = "incomeDeviation";
    static final String DTI_AFTER = "dtiAfter";
    static final String UNSECURED_TOTAL_AFTER_FEN = "unsecuredTotalAfterFen";
    static final String MISSING_INPUT = "missingInput";
    static final String A_SCORE = "aScore";

    /** Debt of somebody without income: more than any limit. */
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(99);

    private static final int DECIMALS = 6;

    private DecisionInputs() {}

    static Map<String, @Nullable Object> of(
            CreditFile file, Product product, FactSheet facts, CrossCheck income, RateCap cap) {
        Map<String, @Nullable Object> inputs = new HashMap<>(facts.facts());
        inputs.put("bureauConsent", file.bureauConsent());
        inputs.put("customerType", file.customerType().name());
        inputs.put("channel", file.channel());
        inputs.put("product", file.product());
        inputs.put("purpose", file.purpose());
        inputs.put("repayment", file.repayment());
        inputs.put("termMonths", file.termMonths());
        inputs.put("lenderType", file.lenderType());
        inputs.put("requestedAmountFen", file.requestedFen());
        inputs.put("humanReviewRequested", file.humanReviewRequested());
        inputs.put("fraudBand", fraudBand(file));
        inputs.put(VERIFIED_INCOME_FEN, income.verifiedIncomeFen());
        inputs.put(INCOME_DEVIATION, income.deviation());
        inputs.put(DTI_AFTER, dtiAfter(file, product, facts, income, cap));
        Long unsecured = facts.whole(CreditFacts.OTHER_UNSECURED_FEN);
        inputs.put(UNSECURED_TOTAL_AFTER_FEN, unsecured == null ? null : unsecured + file.requestedFen());
        return inputs;
    }

    /** A second identity check that was passed still counts as STEP_UP for the triggers of a review. */
    static String fraudBand(CreditFile file) {
        return file.stepUp() && file.fraudBand().equals("PASS") ? "STEP_UP" : file.fraudBand();
    }

    /** Debt service after the loan, instalment at the cap rate (it avoids a circle with the price, DOMAIN.md §10.0). */
    private static @Nullable BigDecimal dtiAfter(
            CreditFile file, Product product, FactSheet facts, CrossCheck income, RateCap cap) {
        Long debt = facts.whole(CreditFacts.EXISTING_MONTHLY_DEBT_FEN);
        Long verified = income.verifiedIncomeFen();
        if (debt == null || verified == null) {
            return null;
        }
        if (verified <= 0) {
            return ENDLESS;
        }
        long instalment = EqualInstalments.payment(
                        Money.ofMinor(file.requestedFen(), product.currency()),
                        AnnualRate.bps(cap.capBps()),
                        file.termMonths())
                .minor();
        return BigDecimal.valueOf(debt + instalment)
                .divide(BigDecimal.valueOf(verified), DECIMALS, RoundingMode.HALF_UP);
    }
}
