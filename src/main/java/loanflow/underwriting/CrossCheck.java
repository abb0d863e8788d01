package loanflow.underwriting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Independent values of the monthly income set against each other (交叉检验).
 *
 * @param verifiedIncomeFen the income that ability is measured by; null when a person must assess it
 * @param deviation largest difference / larger value; null with fewer than two values
 */
public record CrossCheck(
        Finding finding,
        @Nullable Long verifiedIncomeFen,
        @Nullable BigDecimal deviation) {

    /** What the comparison found. */
    public enum Finding {
        /** The values agree within 20 %: the declared one counts. */
        AGREED,
        /** They differ by 20 to 50 %: the lowest counts, and a person looks at it. */
        LOWEST,
        /** They differ by more than half. */
        CONTRADICTED,
        /** Only the applicant says it, and the product lets a share of that count. */
        DECLARED,
        /** Nothing to compare with. */
        UNKNOWN,
        /** A reviewer has assessed the income. */
        ASSESSED
    }
}
