package loanflow.servicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import loanflow.money.Money;

/**
 * What a date expects to lose on the loans of one class and rate.
 *
 * @param rateBps share of principal, basis points, by the owner's table {@code asset-class}
 * @param principal open principal that stood in that class
 * @param amount principal times rate, rounded half up once on the sum
 */
public record Allowance(LocalDate on, AssetClass assetClass, int rateBps, Money principal, Money amount) {

    static Allowance of(LocalDate on, AssetClass assetClass, int rateBps, Money principal) {
        return new Allowance(
                on,
                assetClass,
                rateBps,
                principal,
                principal.times(BigDecimal.valueOf(rateBps, 4), RoundingMode.HALF_UP));
    }
}
