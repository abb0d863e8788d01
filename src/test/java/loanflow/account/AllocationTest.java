package loanflow.account;

import static loanflow.account.Loans.allocation;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.lines;
import static loanflow.account.Loans.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where payments go: 300.00 in three monthly instalments from 10 January, or with a fee and a penalty on them. */
class AllocationTest {

    @Test
    void anOrderNeedsEveryBucket() {
        List<Bucket> buckets = new ArrayList<>(List.of(Bucket.values()));
        buckets.remove(Bucket.DUE_FEE);
        assertThatThrownBy(() -> new AllocationOrder(buckets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order: misses [DUE_FEE]");
    }

    @Test
    void anOrderNamesABucketThatComesTwice() {
        List<Bucket> buckets = new ArrayList<>(List.of(Bucket.values()));
        buckets.add(Bucket.PAST_DUE_FEE);
        assertThatThrownBy(() -> new AllocationOrder(buckets)).hasMessage("order: PAST_DUE_FEE comes twice");
    }

    @Test
    void theTwelveBucketsAreTimingTimesComponent() {
        assertThat(Bucket.values()).hasSize(12);
        for (Bucket bucket : Bucket.values()) {
            assertThat(bucket.name()).isEqualTo(bucket.timing() + "_" + bucket.component());
            assertThat(Bucket.of(bucket.timing(), bucket.component())).isEqualTo(bucket);
        }
    }

    @ParameterizedTest
    @EnumSource(Strategy.class)
    void everyStrategyHasAllBucketsAndPaysPastDueBeforeDueBeforeInAdvance(Strategy strategy) {
        assertThat(strategy.rule().order().timings()).containsExactly(Timing.PAST_DUE, Timing.DUE, Timing.IN_ADVANCE);
        assertThat(strategy.rule().order().buckets()).hasSize(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} of 40.00: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER                                      | penalty 10.00 fee 20.00 principal 10.00
            INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER                                      | principal 40.00
            PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER                                      | principal 40.00
            DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST | penalty 10.00 fee 20.00 principal 10.00
            DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE | penalty 10.00 principal 30.00
            COSTS_PENALTY_INTEREST_PRINCIPAL                                             | fee 20.00 penalty 10.00 principal 10.00
            """)
    void aDuePaymentFollowsTheStrategy(Strategy strategy, String expected) {
        AccountState state =
                charged().strategy(strategy).pay("p", "02-10", "40").on("02-10");
        Map<String, String> paid = allocation(state, "p");
        for (String part : List.of("penalty", "fee", "principal")) {
            assertThat(paid.get("DUE_" + part.toUpperCase(java.util.Locale.ROOT)))
                    .as(part)
                    .isEqualTo(
                            expected.contains(part) ? expected.replaceAll(".*" + part + " ([0-9.]+).*", "$1") : null);
        }
    }

    @ParameterizedTest(name = "{0} of 110.00 in advance")
    @CsvSource(delimiter = '|', textBlock = """
            PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER                                      | 10.00 | 20.00 | 80.00
            DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST | 10.00 |       | 100.00
            DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE | 10.00 |       | 100.00
            PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER                                      | 10.00 |       | 100.00
            """)
    void aPaymentInAdvanceFollowsTheStrategy(Strategy strategy, String penalty, String fee, String principal) {
        AccountState state =
                charged().strategy(strategy).pay("p", "01-20", "110").on("01-20");
        Map<String, String> paid = allocation(state, "p");
        assertThat(paid.get("IN_ADVANCE_PENALTY")).isEqualTo(penalty);
        assertThat(paid.get("IN_ADVANCE_FEE")).isEqualTo(fee);
        assertThat(paid.get("IN_ADVANCE_PRINCIPAL")).isEqualTo(principal);
    }

    @Test
    void aPartialPaymentStaysOnTheOldestInstalment() {
        AccountState state = three().pay("p", "02-10", "60").on("02-10");
        assertThat(open(state)).containsExactly("40.00", "100.00", "100.00");
        assertThat(allocation(state, "p")).isEqualTo(Map.of("DUE_PRINCIPAL", "60.00"));
    }

    @Test
    void aLatePaymentGoesToPastDueThenDueThenInAdvance() {
        AccountState state = three().pay("p", "03-10", "250").on("03-10");
        assertThat(allocation(state, "p"))
                .isEqualTo(Map.of(
                        "PAST_DUE_PRINCIPAL", "100.00", "DUE_PRINCIPAL", "100.00", "IN_ADVANCE_PRINCIPAL", "50.00"));
        assertThat(state.instalments())
                .extracting(InstalmentState::late)
                .containsExactly(eur("100"), eur("0"), eur("0"));
        assertThat(state.instalments())
                .extracting(InstalmentState::inAdvance)
                .containsExactly(eur("0"), eur("0"), eur("50"));
    }

    @Test
    void theFullAmountCompletesEveryInstalmentOnItsDay() {
        AccountState state = three().pay("p", "01-15", "300").on("01-15");
        assertThat(state.instalments()).extracting(InstalmentState::completedOn).containsOnly(Loans.day("01-15"));
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
        assertThat(state.overpaid()).isEqualTo(eur("0"));
    }

    @Test
    void whatIsMoreThanEverythingIsOverpaid() {
        AccountState state = three().pay("p", "01-15", "310.01").on("01-15");
        assertThat(state.overpaid()).isEqualTo(eur("10.01"));
        assertThat(Loans.transaction(state, "p").overpaid()).isEqualTo(eur("10.01"));
    }

    @Test
    void whatWasOverpaidPaysALaterChargeOnThePaymentsOwnDay() {
        AccountState state = three().pay("p", "01-15", "330")
                .charge("c", "01-20", Component.FEE, "02-05", "20")
                .on("01-20");
        assertThat(state.overpaid()).isEqualTo(eur("10"));
        assertThat(state.instalments().get(0).completedOn()).isEqualTo(Loans.day("01-15"));
        assertThat(Loans.transaction(state, "c").overpaid()).isEqualTo(eur("-20"));
    }

    @Test
    void moneyInAdvanceGoesToTheNextInstalment() {
        assertThat(open(three().rules(Direction.HORIZONTAL, FutureRule.NEXT_INSTALMENT)
                        .pay("p", "01-15", "130")
                        .on("01-15")))
                .containsExactly("0.00", "70.00", "100.00");
    }

    @Test
    void orToTheLastOne() {
        assertThat(open(three().rules(Direction.HORIZONTAL, FutureRule.LAST_INSTALMENT)
                        .pay("p", "01-15", "130")
                        .on("01-15")))
                .containsExactly("100.00", "70.00", "0.00");
    }

    @Test
    void orIsSpreadOverAllWithTheRestOfACentOnTheLast() {
        assertThat(open(three().rules(Direction.HORIZONTAL, FutureRule.REAMORTIZATION)
                        .pay("p", "01-15", "100")
                        .on("01-15")))
                .containsExactly("66.67", "66.67", "66.66");
    }

    @Test
    void spreadMoneyThatOneInstalmentCannotTakeGoesRound() {
        AccountState state = three().rules(Direction.HORIZONTAL, FutureRule.REAMORTIZATION)
                .pay("first", "01-12", PaymentKind.REPAYMENT, "30")
                .rule(PaymentKind.GOODWILL_CREDIT, FutureRule.NEXT_INSTALMENT)
                .pay("second", "01-13", PaymentKind.GOODWILL_CREDIT, "80")
                .pay("third", "01-14", PaymentKind.REPAYMENT, "150")
                .on("01-14");
        assertThat(open(state)).containsExactly("0.00", "20.00", "20.00");
    }

    @Test
    void aKindOfPaymentMayHaveItsOwnRule() {
        AccountState state = three().rule(PaymentKind.GOODWILL_CREDIT, FutureRule.LAST_INSTALMENT)
                .pay("gift", "01-15", PaymentKind.GOODWILL_CREDIT, "10")
                .pay("paid", "01-15", "10")
                .on("01-15");
        assertThat(open(state)).containsExactly("90.00", "100.00", "90.00");
    }

    @Test
    void horizontalPaysAWholeInstalmentFirst() {
        AccountState state = feesOnEach()
                .rules(Direction.HORIZONTAL, FutureRule.NEXT_INSTALMENT)
                .pay("p", "01-15", "120")
                .on("01-15");
        assertThat(lines(state))
                .containsExactly(
                        "02-10 100.00+0.00+10.00+0.00 paid 110.00",
                        "03-10 100.00+0.00+10.00+0.00 paid 10.00",
                        "04-10 100.00+0.00+10.00+0.00 paid 0.00");
    }

    @Test
    void verticalPaysOneComponentOfAllInstalmentsFirst() {
        AccountState state = feesOnEach()
                .rules(Direction.VERTICAL, FutureRule.NEXT_INSTALMENT)
                .pay("p", "01-15", "120")
                .on("01-15");
        assertThat(lines(state))
                .containsExactly(
                        "02-10 100.00+0.00+10.00+0.00 paid 100.00",
                        "03-10 100.00+0.00+10.00+0.00 paid 10.00",
                        "04-10 100.00+0.00+10.00+0.00 paid 10.00");
    }

    @Test
    void verticalAndSpreadPaysEachComponentEvenly() {
        AccountState state = feesOnEach()
                .rules(Direction.VERTICAL, FutureRule.REAMORTIZATION)
                .pay("p", "01-15", "60")
                .on("01-15");
        assertThat(open(state)).containsExactly("90.00", "90.00", "90.00");
    }

    @Test
    void anOrderMayPutMoneyInAdvanceBeforeWhatIsPastDue() {
        List<Bucket> buckets = new ArrayList<>(List.of(Bucket.values()));
        Collections.rotate(buckets, 4);
        assertThat(new AllocationOrder(buckets).timings())
                .containsExactly(Timing.IN_ADVANCE, Timing.PAST_DUE, Timing.DUE);
        assertThat(new AllocationOrder(buckets).components(Timing.DUE))
                .containsExactly(Component.PENALTY, Component.FEE, Component.INTEREST, Component.PRINCIPAL);
    }

    @ParameterizedTest
    @CsvSource({
        "REPAYMENT,CASH", "GOODWILL_CREDIT,GOODWILL_EXPENSE", "MERCHANT_ISSUED_REFUND,MERCHANT_CLEARING",
        "PAYOUT_REFUND,PAYOUT_CLEARING", "CHARGE_ADJUSTMENT,CHARGE_REVERSALS", "DOWN_PAYMENT,CASH"
    })
    void everyKindIsBookedFromItsOwnAccount(PaymentKind kind, String account) {
        AccountState state = three().pay("p", "01-15", kind, "310").on("01-15");
        assertThat(Loans.journal(state, "p"))
                .isEqualTo(Map.of(account, "310.00", "PRINCIPAL", "-300.00", "ADVANCE", "-10.00"));
    }

    private static Loans three() {
        return new Loans().payout("01-10", "300");
    }

    private static Loans charged() {
        return three().charge("fee", "01-10", Component.FEE, "02-10", "20")
                .charge("penalty", "01-10", Component.PENALTY, "02-10", "10");
    }

    private static Loans feesOnEach() {
        return three().charge("fee1", "01-10", Component.FEE, "02-10", "10")
                .charge("fee2", "01-10", Component.FEE, "03-10", "10")
                .charge("fee3", "01-10", Component.FEE, "04-10", "10");
    }
}
