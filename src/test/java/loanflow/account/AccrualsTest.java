package loanflow.account;

import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Waiver;
import loanflow.account.AccountEvent.WriteOff;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When interest is income: 1200.00 in six parts every thirty days from 10 January at 3 % a part: 36.00 on 9 February,
 * 30.00 on 11 March, 24.00 on 10 April, 18.00 on 10 May, 12.00 on 9 June, 6.00 on 9 July.
 */
class AccrualsTest {

    @ParameterizedTest(name = "due {0}: {1} of {2}")
    @CsvSource({
        "02-09, INTEREST_INCOME, 36.00",
        "03-11, INTEREST_INCOME, 30.00",
        "04-10, INTEREST_INCOME, 24.00",
        "05-10, INTEREST_SUSPENDED, 18.00",
        "06-09, INTEREST_SUSPENDED, 12.00",
        "07-09, INTEREST_SUSPENDED, 6.00"
    })
    void interestThatFallsDueFromNinetyDaysPastDueIsSuspended(String due, String account, String amount) {
        assertThat(journal(loan().on("07-09"), "interest-2025-" + due))
                .isEqualTo(Map.of("INTEREST_RECEIVABLE", amount, account, "-" + amount));
    }

    @Test
    void withTheFirstInstalmentPaidThirtyDaysAreWon() {
        AccountState state = loan().pay("p", "02-09", "236").on("06-09");
        assertThat(journal(state, "interest-2025-05-10")).containsKey("INTEREST_INCOME");
        assertThat(journal(state, "interest-2025-06-09")).containsKey("INTEREST_SUSPENDED");
    }

    @ParameterizedTest(name = "on {0} the books hold {1} of interest")
    @CsvSource({"02-08, 0.00", "02-09, 36.00", "03-10, 36.00", "03-11, 66.00", "05-10, 108.00", "08-01, 126.00"})
    void interestIsBookedOnItsDueDate(String on, String receivable) {
        assertThat(booked(loan().on(on), "INTEREST_RECEIVABLE")).isEqualTo(eur(receivable));
    }

    /** 236.00, 230.00 and 224.00 pay what was income; only the fourth instalment pays suspended interest. */
    @ParameterizedTest(name = "{0} paid on 11 May: {1} still suspended")
    @CsvSource({"236, 18.00", "690, 18.00", "690.01, 17.99", "700, 8.00", "708, 0.00", "908, 0.00"})
    void suspendedInterestIsIncomeWhenItIsItselfPaid(String paid, String suspended) {
        AccountState state = loan().pay("p", "05-11", paid).on("05-11");
        assertThat(booked(state, "INTEREST_SUSPENDED")).isEqualTo(eur(suspended).negated());
        assertThat(booked(state, "INTEREST_INCOME"))
                .isEqualTo(eur("108").minus(eur(suspended)).negated());
    }

    @Test
    void interestPaidAheadIsIncomeAtOnceAndNotAgain() {
        AccountState state = loan().strategy(Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER)
                .pay("p", "01-20", "36")
                .on("02-09");
        assertThat(journal(state, "p")).isEqualTo(Map.of("CASH", "36.00", "INTEREST_INCOME", "-36.00"));
        assertThat(state.transactions()).extracting(Transaction::key).containsExactly("payout0", "p");
    }

    @Test
    void suspendedInterestThatIsGivenUpIsNoLossAndNoIncome() {
        AccountState state = loan().then(new Waiver(stamp("w", "05-11"), Component.INTEREST, eur("108"), "supervisor"))
                .on("05-11");
        // 90.00 were income and are given up; the 18.00 never were.
        assertThat(journal(state, "w"))
                .isEqualTo(Map.of("WAIVED", "90.00", "INTEREST_SUSPENDED", "18.00", "INTEREST_RECEIVABLE", "-108.00"));
        assertThat(booked(state, "INTEREST_SUSPENDED")).isEqualTo(eur("0"));
    }

    @Test
    void interestThatIsGivenUpBeforeItIsDueIsBookedBothWays() {
        AccountState state = loan().then(new Waiver(stamp("w", "01-20"), Component.INTEREST, eur("36"), "supervisor"))
                .on("02-09");
        assertThat(journal(state, "w")).isEqualTo(Map.of("WAIVED", "36.00", "INTEREST_INCOME", "-36.00"));
        assertThat(state.transactions()).extracting(Transaction::key).containsExactly("payout0", "w");
    }

    @Test
    void aChargeOffLosesPrincipalAndIncomeButNotWhatWasSuspended() {
        AccountState state = loan().then(new ChargeOff(stamp("off", "05-11"))).on("08-01");
        assertThat(journal(state, "off"))
                .isEqualTo(Map.of(
                        "CHARGE_OFF_LOSS", "1290.00",
                        "PRINCIPAL", "-1200.00",
                        "INTEREST_RECEIVABLE", "-108.00",
                        "INTEREST_SUSPENDED", "18.00"));
        // Off the assets nothing more is booked when it falls due.
        assertThat(state.transactions()).last().extracting(Transaction::key).isEqualTo("off");
    }

    @Test
    void aWriteOffLosesTheSame() {
        AccountState state =
                loan().then(new WriteOff(stamp("off", "05-11"), "committee")).on("05-11");
        assertThat(journal(state, "off").get("WRITE_OFF_LOSS")).isEqualTo("1290.00");
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
    }

    @Test
    void aLoanThatComesBackFromASaleBringsItsInterestAndNothingIsSuspendedTwice() {
        AccountState state = loan().then(new Sale(stamp("sale", "05-11"), eur("300"), "buyer"))
                .then(new BuyBack(stamp("back", "05-12"), eur("310")))
                .pay("p", "05-13", "908")
                .on("05-13");
        assertThat(journal(state, "sale").get("SALE_RESULT")).isEqualTo("990.00");
        assertThat(journal(state, "back"))
                .isEqualTo(Map.of(
                        "PRINCIPAL", "1200.00",
                        "INTEREST_RECEIVABLE", "108.00",
                        "SALE_RESULT", "-998.00",
                        "CASH", "-310.00"));
        assertThat(booked(state, "INTEREST_SUSPENDED")).isEqualTo(eur("0"));
        assertThat(booked(state, "INTEREST_RECEIVABLE")).isEqualTo(eur("0"));
    }

    private static Money booked(AccountState state, String account) {
        return state.transactions().stream()
                .flatMap(one -> one.journal().stream())
                .filter(line -> line.account().equals(account))
                .map(JournalLine::amount)
                .reduce(eur("0"), Money::plus);
    }

    private static Loans loan() {
        return new Loans()
                .plan(6, 30, Frequency.DAYS)
                .interest(InterestMethod.EQUAL_PRINCIPAL, "36", YearBasis.ACT_360)
                .payout("01-10", "1200");
    }
}
