package loanflow.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fractions of a penny that a cap which counts whole pence has not counted. */
class CapRemainderTest {

    @ParameterizedTest(name = "payments leave {0}, the cap cuts {1} off: {2} charged, {3} whole beyond")
    @CsvSource({
        "166.64, 100, 0.64, 0",
        "166.64, 0.3, 0.3, 0",
        "166.64, 0, 0, 0",
        "12, 100, 0, 0",
        "0, 100, 0, 0",
        "-0.5, 100, 0, 0",
        "166.64 99.36, 100, 1, 1",
        "0.9 0.9 0.9, 100, 2.7, 2",
        "0.9 0.9 0.9, 1.5, 1.5, 1"
    })
    void onlyTheFractionsThatWereLeftAreChargedOnceMore(
            String left, BigDecimal cutOff, BigDecimal charged, BigDecimal whole) {
        CapRemainder remainder = remainder(left, CapCount.WHOLE_UNITS, InterestMethod.ACTUARIAL, CostCap.UK_HCSTC);
        assertThat(remainder.charge(cutOff)).isEqualByComparingTo(charged);
        assertThat(remainder.beyond()).isEqualByComparingTo(charged);
        assertThat(remainder.wholeBeyond()).isEqualByComparingTo(whole);
    }

    @Test
    void whatWasChargedOnceIsNotChargedAgain() {
        CapRemainder remainder = remainder("0.9 0.9", CapCount.WHOLE_UNITS, InterestMethod.ACTUARIAL, CostCap.UK_HCSTC);
        assertThat(remainder.charge(new BigDecimal("1.5"))).isEqualByComparingTo("1.5");
        assertThat(remainder.charge(new BigDecimal("1.5"))).isEqualByComparingTo("0.3");
        assertThat(remainder.charge(new BigDecimal("1.5"))).isEqualByComparingTo("0");
        remainder.left(new BigDecimal("7.25"));
        assertThat(remainder.charge(new BigDecimal("1.5"))).isEqualByComparingTo("0.25");
        assertThat(remainder.beyond()).isEqualByComparingTo("2.05");
    }

    @ParameterizedTest(name = "{0}, {1}, cap in all {2}")
    @CsvSource(
            nullValues = "none",
            value = {"EXACT, ACTUARIAL, 1", "WHOLE_UNITS, ADD_ON, 1", "WHOLE_UNITS, ACTUARIAL, none"})
    void anExactCapFixedInterestAndNoCapLeaveNothing(CapCount count, InterestMethod method, BigDecimal total) {
        CapRemainder remainder = remainder("0.9 0.9", count, method, new CostCap(null, total));
        assertThat(remainder.charge(BigDecimal.TEN)).isZero();
        assertThat(remainder.beyond()).isZero();
    }

    private static CapRemainder remainder(String left, CapCount count, InterestMethod method, CostCap cap) {
        CapRemainder remainder = new CapRemainder(
                Pounds.loan("100", Pounds.RATE, method, cap, RoundingMode.FLOOR, FinalPayment.LOWER), count);
        Arrays.stream(left.split(" ", -1)).map(BigDecimal::new).forEach(remainder::left);
        return remainder;
    }
}
