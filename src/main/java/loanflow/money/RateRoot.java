package loanflow.money;

import java.util.function.DoubleUnaryOperator;

/**
 * The rate at which a present value is zero. We look in the growth {@code y = ln(1 + rate)} upwards from zero in small
 * steps and take the first change of sign, so that flows of any order and rates of many thousand percent are found. In
 * {@code double}: a rate is no money, and its tenth decimal is exact.
 */
final class RateRoot {

    private static final double FIRST_STEP = 1e-3;
    private static final double WIDENING = 1.1;
    private static final double HIGHEST = 60;
    private static final int HALVINGS = 64;

    private RateRoot() {}

    /**
     * The smallest rate, not below zero, for a present value that is the customer's cost at rate zero.
     *
     * @throws IllegalArgumentException when the customer pays less than he receives, or no rate below e^60 fits
     */
    static double of(DoubleUnaryOperator presentValue) {
        double cost = presentValue.applyAsDouble(0);
        if (cost < 0) {
            throw new IllegalArgumentException("payments: do not give back what was paid out");
        }
        if (cost == 0) {
            return 0;
        }
        double low = 0;
        double step = FIRST_STEP;
        while (low < HIGHEST) {
            double high = low + step;
            if (presentValue.applyAsDouble(Math.expm1(high)) <= 0) {
                return Math.expm1(between(low, high, presentValue));
            }
            low = high;
            step *= WIDENING;
        }
        throw new IllegalArgumentException("payments: no rate discounts them to what was paid out");
    }

    private static double between(double from, double to, DoubleUnaryOperator presentValue) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (presentValue.applyAsDouble(Math.expm1(middle)) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
