package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest fixed at the start: as much as the days cost when its own payments are made. */
class AddOnInterestTest {

    @ParameterizedTest(name = "{1} pence in two parts, {0}: {2}")
    @CsvSource({
        "LOWER, 1301, 56.51",
        "HIGHER, 1301, 56.50",
        "SIMILAR, 1301, 56.51",
        "LOWER, 1300, 56.50",
        "HIGHER, 1300, 56.50",
        "SIMILAR, 1300.4, 56.50",
        "LOWER, 1300.4, 56.51"
    })
    void theLevelPaymentIsRoundedTowardsTheLastOneAsAsked(FinalPayment ending, BigDecimal interest, String level) {
        assertThat(search(ending, "10 40").level(interest)).isEqualTo(pounds(level));
    }

    /** I = 8 + 0.24 x (100 - L + I) with L = (100 + I)/2, so I = 20/0.88 = 22.73; in whole pence it ends at 22.72. */
    @Test
    void theSearchEndsWhereInterestIsWhatItsDaysCost() {
        AddOnInterest.Exact found = search(FinalPayment.LOWER, "10 40").find();
        assertThat(found.exact()).isEqualByComparingTo("2272.64");
        assertThat(found.rounded()).isEqualTo(pounds("22.72"));
        ShortTermSchedule schedule = ShortTermSchedules.level(Pounds.loan(InterestMethod.ADD_ON), List.of(10, 40));
        assertThat(written(schedule.rows())).isEqualTo("10: 22.72+38.65 leaves 61.35, 40: 0.00+61.35 leaves 0.00");
        assertThat(schedule.levelPayment()).isEqualTo(pounds("61.37"));
        assertThat(schedule.initialInterest()).isEqualTo(pounds("22.72"));
    }

    /** From 20.00 above the principal by 22.40, 22.97, 23.11, 23.14 and 23.15 to 2315.6 pence. */
    @Test
    void withGivenPaymentsItStartsFromWhatTheyBringAboveThePrincipal() {
        List<ScheduledPayment> payments =
                List.of(new ScheduledPayment(10, pounds("60")), new ScheduledPayment(40, pounds("60")));
        AddOnInterest.Exact found = search(FinalPayment.LOWER, "10 40").find(payments);
        assertThat(found.exact()).isEqualByComparingTo("2315.6");
        ShortTermSchedule schedule = ShortTermSchedules.given(Pounds.loan(InterestMethod.ADD_ON), payments);
        assertThat(written(schedule.rows())).isEqualTo("10: 23.15+36.85 leaves 63.15, 40: 0.00+60.00 leaves 3.15");
    }

    @ParameterizedTest(name = "one payment after {0} days: {1}")
    @CsvSource({"1, 0.80", "10, 8.00", "30, 24.00", "125, 100.00", "200, 100.00"})
    void aSinglePaymentCostsItsDaysUpToTheCap(String day, String interest) {
        assertThat(search(FinalPayment.LOWER, day).find().rounded()).isEqualTo(pounds(interest));
    }

    @Test
    void withoutARateThereIsNoInterest() {
        ShortTermLoan free = Pounds.ending("100", "0", InterestMethod.ADD_ON, FinalPayment.LOWER);
        ShortTermSchedule schedule = ShortTermSchedules.level(free, List.of(10, 20, 30));
        assertThat(schedule.initialInterest()).isEqualTo(pounds("0"));
        assertThat(written(schedule.rows()))
                .isEqualTo("10: 0.00+33.34 leaves 66.66, 20: 0.00+33.34 leaves 33.32, 30: 0.00+33.32 leaves 0.00");
    }

    @Test
    void paymentsBelowThePrincipalStartFromNoInterest() {
        List<ScheduledPayment> payments = List.of(new ScheduledPayment(10, pounds("10")));
        // 100.00 for ten days, whatever is paid on the tenth.
        assertThat(search(FinalPayment.LOWER, "10").find(payments).rounded()).isEqualTo(pounds("8.00"));
    }

    private static AddOnInterest search(FinalPayment ending, String days) {
        ShortTermLoan loan =
                Pounds.loan("100", Pounds.RATE, InterestMethod.ADD_ON, CostCap.UK_HCSTC, RoundingMode.FLOOR, ending);
        return new AddOnInterest(loan, Pounds.days(days));
    }
}
