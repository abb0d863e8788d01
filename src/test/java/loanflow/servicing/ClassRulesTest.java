package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Class, stage and allowance of a loan by its days past due, at both sides of every bound (DOMAIN §2). */
class ClassRulesTest {

    private final ClassRules rules = new ClassRules(new TableFiles());

    /** The allowance of 12,345.67, rounded half up. */
    @ParameterizedTest(name = "{0} days, restructured {1}: {2}, stage {4}, allowance {5}")
    @CsvSource({
        "0, false, NORMAL, 100, 1, 123.46",
        "1, false, SPECIAL_MENTION, 300, 1, 370.37",
        "30, false, SPECIAL_MENTION, 300, 1, 370.37",
        "31, false, SPECIAL_MENTION, 1500, 2, 1851.85",
        "89, false, SPECIAL_MENTION, 1500, 2, 1851.85",
        "90, false, SPECIAL_MENTION, 1500, 3, 1851.85",
        "91, false, SUBSTANDARD, 5000, 3, 6172.84",
        "270, false, SUBSTANDARD, 5000, 3, 6172.84",
        "271, false, DOUBTFUL, 8000, 3, 9876.54",
        "360, false, DOUBTFUL, 8000, 3, 9876.54",
        "361, false, LOSS, 10000, 3, 12345.67",
        "5000, false, LOSS, 10000, 3, 12345.67",
        "0, true, SPECIAL_MENTION, 300, 1, 370.37",
        "1, true, SPECIAL_MENTION, 300, 1, 370.37",
        "91, true, SUBSTANDARD, 5000, 3, 6172.84",
        "361, true, LOSS, 10000, 3, 12345.67"
    })
    void daysMakeTheClass(int days, boolean watched, AssetClass assetClass, int bps, int stage, String allowance) {
        ClassRule rule = rules.rule(days, watched);

        assertThat(rule).isEqualTo(new ClassRule(days, watched, assetClass, bps, stage));
        assertThat(Allowance.of(LocalDate.EPOCH, assetClass, bps, Money.fen(12_345_67))
                        .amount())
                .isEqualTo(Money.fen(new BigDecimal(allowance).movePointRight(2).longValueExact()));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"100, 49, 0", "100, 50, 1", "300, 16, 0", "300, 17, 1", "5000, 1, 1", "10000, 1, 1", "0, 999, 0"})
    void halfACentOfAllowanceIsACent(int bps, long fen, long allowance) {
        assertThat(Allowance.of(LocalDate.EPOCH, AssetClass.NORMAL, bps, Money.fen(fen))
                        .amount())
                .isEqualTo(Money.fen(allowance));
    }

    @Test
    void theNightAsksForEachNumberOfDaysOnceAndForLoansThatAreNotLateAlways() {
        assertThat(rules.of(List.of(31, 5, 31)))
                .extracting(ClassRule::daysPastDue, ClassRule::watched)
                .containsExactly(
                        tuple(0, false),
                        tuple(0, true),
                        tuple(31, false),
                        tuple(31, true),
                        tuple(5, false),
                        tuple(5, true));
    }
}
