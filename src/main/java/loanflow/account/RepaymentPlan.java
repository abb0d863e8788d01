package loanflow.account;

import java.math.BigDecimal;
import loanflow.money.Money;

/**
 * When the loan is repaid.
 *
 * @param instalments how many
 * @param every length of a period in units
 * @param unit the unit
 * @param principalGrace first instalments without principal
 * @param multiple instalments are rounded half up to a multiple of it; one minor unit means not at all
 * @param downPayment percent of a payout that is due on its day; 0 for none
 * @param automaticDownPayment whether the lender keeps the down payment back from the payout
 */
public record RepaymentPlan(
        int instalments,
        int every,
        Frequency unit,
        int principalGrace,
        Money multiple,
        BigDecimal downPayment,
        boolean automaticDownPayment) {

    /** More instalments than any consumer loan has: a guard against a slip of the key. */
    public static final int MOST = 600;

    public RepaymentPlan {
        require(instalments >= 1 && instalments <= MOST, "instalments: must be 1 to " + MOST);
        require(every >= 1 && every <= MOST, "every: must be 1 to " + MOST);
        require(principalGrace >= 0 && principalGrace < instalments, "principalGrace: must leave an instalment");
        require(multiple.isPositive(), "multiple: must be positive");
        require(
                downPayment.signum() >= 0 && downPayment.compareTo(BigDecimal.valueOf(100)) < 0,
                "downPayment: must be 0 to less than 100 percent");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
