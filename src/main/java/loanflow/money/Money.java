package loanflow.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in the minor unit of its currency (fen for CNY, cents for USD). Never rounds silently: whatever
 * needs rounding names its {@link RoundingMode}.
 *
 * @param minor amount in minor units; negative for what is owed to us the other way round
 * @param currency ISO 4217 currency
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static final Currency CNY = Currency.getInstance("CNY");

    /** Amount in minor units, {@code Money.ofMinor(94560, CNY)} = 945.60 yuan. */
    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    /** Yuan amount in fen. */
    public static Money fen(long fen) {
        return new Money(fen, CNY);
    }

    /**
     * Amount in major units.
     *
     * @throws ArithmeticException when it has more decimals than the currency or does not fit
     */
    public static Money of(BigDecimal major, Currency currency) {
        return new Money(
                major.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact(),
                currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(
                factor.multiply(BigDecimal.valueOf(minor)).setScale(0, rounding).longValueExact(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in major units with exactly the decimals of its currency. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    @Override
    public String toString() {
        return major().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currency: " + currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
