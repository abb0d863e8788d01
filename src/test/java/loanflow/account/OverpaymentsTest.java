package loanflow.account;

import static loanflow.account.Loans.allocation;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.stamp;
import static loanflow.account.Loans.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money beyond what is owed: 310.00 on 15 January for 300.00, and 5.00 more the day after. */
class OverpaymentsTest {

    @ParameterizedTest(name = "a fee of {0}: {1} open, {2} overpaid, completed on {3}")
    @CsvSource(nullValues = "never", textBlock = """
            10, 0.00, 5.00, 01-15
            10.01, 0.00, 4.99, 01-16
            12, 0.00, 3.00, 01-16
            15, 0.00, 0.00, 01-16
            15.01, 0.01, 0.00, never
            40, 25.00, 0.00, never
            """)
    void aLaterFeeIsPaidByTheOldestOverpaymentOnItsOwnDay(String fee, String open, String overpaid, String completed) {
        AccountState state =
                paid().charge("c", "01-20", Component.FEE, "02-05", fee).on("01-20");
        assertThat(state.outstanding().fee()).isEqualTo(eur(open));
        assertThat(state.overpaid()).isEqualTo(eur(overpaid));
        assertThat(state.instalments().get(0).completedOn()).isEqualTo(completed == null ? null : day(completed));
    }

    @Test
    void theFeeIsBookedAsIncomeAndTakenFromTheAdvance() {
        AccountState state =
                paid().charge("c", "01-20", Component.FEE, "02-05", "12").on("01-20");
        assertThat(journal(state, "c")).isEqualTo(Map.of("FEE_INCOME", "-12.00", "ADVANCE", "12.00"));
        assertThat(allocation(state, "c")).isEqualTo(Map.of("IN_ADVANCE_FEE", "12.00"));
        assertThat(transaction(state, "c").overpaid()).isEqualTo(eur("-12"));
    }

    @Test
    void twoFeesTakeWhatIsLeftOneAfterTheOther() {
        AccountState state = paid().charge("c1", "01-20", Component.FEE, "02-05", "12")
                .charge("c2", "01-21", Component.PENALTY, "03-05", "5")
                .on("01-21");
        assertThat(transaction(state, "c2").overpaid()).isEqualTo(eur("-3"));
        assertThat(open(state)).containsExactly("0.00", "2.00", "0.00");
    }

    @Test
    void whatWentBackPaysNoFee() {
        AccountState state = paid().then(new CreditBalanceRefund(stamp("r", "01-18"), eur("15")))
                .charge("c", "01-20", Component.FEE, "02-05", "12")
                .on("01-20");
        assertThat(state.outstanding().fee()).isEqualTo(eur("12"));
        assertThat(transaction(state, "c").overpaid()).isEqualTo(eur("0"));
    }

    @Test
    void anOverpaymentOfAKindFollowsTheRuleOfItsKind() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .rule(PaymentKind.GOODWILL_CREDIT, FutureRule.LAST_INSTALMENT)
                .pay("all", "01-15", PaymentKind.GOODWILL_CREDIT, "310")
                .charge("c1", "01-20", Component.FEE, "02-05", "6")
                .charge("c2", "01-20", Component.FEE, "04-05", "6")
                .on("01-20");
        assertThat(state.overpaid()).isEqualTo(eur("0"));
        assertThat(open(state)).containsExactly("0.00", "0.00", "2.00");
    }

    @ParameterizedTest(name = "{0} for all of 300.00 at a floor of {1} %: {2}")
    @CsvSource(nullValues = "taken", textBlock = """
            300, 100, taken
            299.99, 100, BELOW_FLOOR
            150, 50, taken
            149.99, 50, BELOW_FLOOR
            100, 33.333, taken
            99.99, 33.333, BELOW_FLOOR
            0.01, 0, taken
            310, 100, taken
            """)
    void aSettlementKeepsItsFloor(String amount, String floor, Rule rule) {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new Settlement(stamp("s", "02-20"), eur(amount), new BigDecimal(floor), "committee"))
                .on("02-20");
        assertThat(state.refusals().stream().map(Refusal::rule).findFirst().orElse(null))
                .isEqualTo(rule);
        assertThat(state.outstanding().total()).isEqualTo(eur(rule == null ? "0" : "300"));
    }

    @ParameterizedTest(name = "{0} days past due 10 February")
    @CsvSource({
        "0, 03-15, 33",
        "99.99, 03-15, 33",
        "100, 03-15, 5",
        "199.99, 03-15, 5",
        "200, 03-15, 0",
        "200, 04-10, 0",
        "200, 04-11, 1",
        "299.99, 05-01, 21",
        "300, 05-01, 0"
    })
    void aLoanIsAsLateAsItsOldestInstalmentThatIsNotPaidInFull(String paid, String on, long days) {
        Loans loan = new Loans().payout("01-10", "300");
        if (!paid.equals("0")) {
            loan.pay("p", "02-01", paid);
        }
        assertThat(loan.on(on).daysPastDue()).isEqualTo(days);
        assertThat(loan.on(on).overdueSince() == null).isEqualTo(days == 0);
    }

    private static Loans paid() {
        return new Loans().payout("01-10", "300").pay("p1", "01-15", "310").pay("p2", "01-16", "5");
    }
}
