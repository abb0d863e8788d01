package loanflow.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of DOMAIN.md §6.1 and §10.3. */
class RequiredRateTest {

    private static final Map<String, String> PD12 = Map.of("A", "0.7", "B", "1.4", "C", "2.8", "D", "5.4", "E", "9.2");
    private static final Map<String, Long> REFERENCE_YUAN =
            Map.of("A", 50_000L, "B", 30_000L, "C", 15_000L, "D", 8_000L, "E", 3_000L);
    private static final int[] TERMS = {3, 6, 12};

    @ParameterizedTest(name = "band {0} {1}: {2} / {3} / {4} %")
    @CsvSource({
        "A, NEW, 12.267, 11.918, 11.597",
        "B, NEW, 13.376, 12.746, 12.145",
        "C, NEW, 15.751, 14.492, 13.291",
        "D, NEW, 20.078, 17.685, 15.393",
        "E, NEW, 29.341, 24.020, 19.349",
        "A, RELOAN, 11.069, 10.942, 10.801",
        "B, RELOAN, 11.607, 11.367, 11.091",
        "C, RELOAN, 12.714, 12.234, 11.683",
        "D, RELOAN, 14.753, 13.834, 12.776",
        "E, RELOAN, 18.321, 16.506, 14.551"
    })
    void theRequiredRateAtTheReferencePrincipalIsThePrintedOne(
            String band, CustomerType type, String three, String six, String twelve) {
        assertThat(printed(band, type, 3)).isEqualTo(three);
        assertThat(printed(band, type, 6)).isEqualTo(six);
        assertThat(printed(band, type, 12)).isEqualTo(twelve);
    }

    @ParameterizedTest(name = "band {0} {1}: {2} / {3} / {4} yuan")
    @CsvSource({
        "A, NEW, 2000, 1100, 600",
        "B, NEW, 2100, 1200, 600",
        "C, NEW, 2500, 1400, 700",
        "D, NEW, 3500, 1700, 800",
        "E, NEW, 9200, 3100, 1100",
        "A, RELOAN, 400, 300, 200",
        "B, RELOAN, 400, 300, 200",
        "C, RELOAN, 500, 300, 200",
        "D, RELOAN, 500, 300, 200",
        "E, RELOAN, 700, 400, 200"
    })
    void theSmallestPrincipalThatIsViableUnderTwentyFourPercentIsThePrintedOne(
            String band, CustomerType type, long three, long six, long twelve) {
        long[] printed = {three, six, twelve};
        for (int i = 0; i < TERMS.length; i++) {
            assertThat(required(band, type, TERMS[i], printed[i])).isLessThanOrEqualTo(BigDecimal.valueOf(24));
            assertThat(required(band, type, TERMS[i], printed[i] - 100)).isGreaterThan(BigDecimal.valueOf(24));
        }
    }

    @Test
    void aSmallLoanPaysItsFixedCost() {
        BigDecimal required = required("A", CustomerType.NEW, 3, 3_000);

        assertThat(required.setScale(2, RoundingMode.HALF_UP)).isEqualTo("19.75");
        assertThat(RequiredRate.roundedUpBps(required)).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource({"12.0, 1200", "12.0001, 1250", "12.5, 1250", "12.51, 1300", "11.999, 1200"})
    void ratesAreRoundedUpToTheNextHalfPoint(BigDecimal percent, long bps) {
        assertThat(RequiredRate.roundedUpBps(percent)).isEqualTo(bps);
    }

    @Test
    void theRateFallsAsTheBandImprovesAndAsTheTermGrows() {
        for (CustomerType type : CustomerType.values()) {
            for (int term : TERMS) {
                for (String[] pair : new String[][] {{"A", "B"}, {"B", "C"}, {"C", "D"}, {"D", "E"}}) {
                    assertThat(required(pair[0], type, term, 3_000)).isLessThan(required(pair[1], type, term, 3_000));
                }
            }
            for (String band : PD12.keySet()) {
                assertThat(required(band, type, 12, 3_000)).isLessThan(required(band, type, 6, 3_000));
                assertThat(required(band, type, 6, 3_000)).isLessThan(required(band, type, 3, 3_000));
            }
        }
    }

    @Test
    void aHigherCostOfFundsRaisesEveryRateByAsMuch() {
        PriceParameters dearer = DefaultPack.with(PriceCell.COST_OF_FUNDS, "7");

        assertThat(RequiredRate.percent(dearer, CustomerType.NEW, 6, new BigDecimal("1.4"), 1_000_000)
                        .subtract(required("B", CustomerType.NEW, 6, 10_000)))
                .isEqualByComparingTo("1");
    }

    private static String printed(String band, CustomerType type, int term) {
        return required(band, type, term, REFERENCE_YUAN.get(band))
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal required(String band, CustomerType type, int term, long yuan) {
        return RequiredRate.percent(DefaultPack.parameters(), type, term, new BigDecimal(PD12.get(band)), yuan * 100);
    }
}
