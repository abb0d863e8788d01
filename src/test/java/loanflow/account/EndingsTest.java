package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.refusals;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.WriteOff;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How loans end: repaid early, settled for less, charged off, written off, sold; and interest on the way there. */
class EndingsTest {

    @ParameterizedTest(name = "on {0}: due {1}, principal not due {2}, interest used {3}, in all {4}")
    @CsvSource({
        "01-10,0.00,1200.00,0.00,1200.00",
        "01-20,0.00,1200.00,8.00,1208.00",
        "02-09,0.00,1200.00,24.00,1224.00",
        "02-10,224.80,1000.00,0.00,1224.80",
        "02-15,224.80,1000.00,3.33,1228.13"
    })
    void aPayOffCostsInterestForTheDaysUsedOnly(String on, String due, String principal, String used, String total) {
        PayOffQuote quote = loan().quote(on);
        assertThat(List.of(quote.due(), quote.principalNotDue(), quote.interestUsed(), quote.total()))
                .containsExactly(eur(due), eur(principal), eur(used), eur(total));
    }

    @Test
    void whatWasOverpaidComesOffTheQuote() {
        PayOffQuote quote =
                new Loans().payout("01-10", "300").pay("p", "01-20", "310").quote("01-21");
        assertThat(quote.overpaid()).isEqualTo(eur("10"));
        assertThat(quote.total()).isEqualTo(eur("0"));
    }

    @Test
    void chargesThatAreNotDueYetAreInTheQuote() {
        PayOffQuote quote = new Loans()
                .payout("01-10", "300")
                .charge("c", "01-10", Component.FEE, "03-10", "7")
                .quote("01-21");
        assertThat(quote.chargesNotDue()).isEqualTo(eur("7"));
        assertThat(quote.total()).isEqualTo(eur("307"));
    }

    @Test
    void payingOffSettlesEverything() {
        AccountState state =
                loan().then(new PayOff(stamp("off", "01-20"), eur("1208"))).on("01-20");
        assertThat(state.refusals()).isEmpty();
        assertThat(open(state)).containsOnly("0.00");
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
        assertThat(journal(state, "off"))
                .isEqualTo(Map.of("CASH", "1208.00", "PRINCIPAL", "-1200.00", "INTEREST_INCOME", "-8.00"));
    }

    @Test
    void payingOffTooLittleIsRefusedAndNothingHappens() {
        AccountState state =
                loan().then(new PayOff(stamp("off", "01-20"), eur("1207.99"))).on("01-20");
        assertThat(refusals(state)).containsExactly("off amount LESS_THAN_PAY_OFF");
        assertThat(state.instalments().get(0).charged().interest()).isEqualTo(eur("24.80"));
    }

    @Test
    void payingOffTooMuchIsOverpaid() {
        AccountState state =
                loan().then(new PayOff(stamp("off", "01-20"), eur("1210"))).on("01-20");
        assertThat(state.overpaid()).isEqualTo(eur("2"));
    }

    @Test
    void interestThatWasPaidForMoreDaysIsNotAskedForAgain() {
        PayOffQuote quote = loan().strategy(Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER)
                .pay("p", "01-11", "24.80")
                .quote("01-20");
        assertThat(quote.interestUsed()).isEqualTo(eur("0"));
        assertThat(quote.total()).isEqualTo(eur("1200"));
    }

    @Test
    void aSettlementTakesAPartAndGivesUpTheRest() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new Settlement(stamp("s", "05-10"), eur("180"), new BigDecimal("60"), "committee"))
                .on("05-10");
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
        assertThat(journal(state, "s")).isEqualTo(Map.of("CASH", "180.00", "WAIVED", "120.00", "PRINCIPAL", "-300.00"));
        assertThat(state.instalments())
                .extracting(line -> line.forgiven().total())
                .containsExactly(eur("0"), eur("20"), eur("100"));
        assertThat(state.daysPastDue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"179.99,60,committee,BELOW_FLOOR", "180,60,' ',AUTHORITY_MISSING", "180.01,60.01,committee,BELOW_FLOOR"
    })
    void aSettlementKeepsItsFloorAndItsAuthority(String amount, String floor, String authority, String rule) {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new Settlement(stamp("s", "05-10"), eur(amount), new BigDecimal(floor), authority))
                .on("05-10");
        assertThat(state.refusals()).extracting(Refusal::rule).containsExactly(Rule.valueOf(rule));
        assertThat(state.outstanding().total()).isEqualTo(eur("300"));
    }

    @Test
    void aChargedOffLoanOwesAsBeforeAndItsMoneyIsARecovery() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new ChargeOff(stamp("off", "05-10")))
                .pay("p", "05-11", "120")
                .on("05-11");
        assertThat(state.status()).isEqualTo(Status.CHARGED_OFF);
        assertThat(open(state)).containsExactly("0.00", "80.00", "100.00");
        assertThat(journal(state, "off")).isEqualTo(Map.of("CHARGE_OFF_LOSS", "300.00", "PRINCIPAL", "-300.00"));
        assertThat(journal(state, "p")).isEqualTo(Map.of("CASH", "120.00", "RECOVERY_INCOME", "-120.00"));
    }

    @Test
    void aChargedOffLoanTakesNoChargeAndNoPayout() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new ChargeOff(stamp("off", "05-10")))
                .charge("c", "05-11", Component.FEE, "05-11", "5")
                .payout("05-12", "100")
                .then(new ChargeOff(stamp("again", "05-13")))
                .on("05-13");
        assertThat(refusals(state))
                .containsExactly(
                        "c loan LOAN_CHARGED_OFF", "payout3 loan LOAN_CHARGED_OFF", "again loan LOAN_CHARGED_OFF");
    }

    @Test
    void aChargeOffCanBeUndone() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new ChargeOff(stamp("off", "05-10")))
                .undo("u", "05-11", "off")
                .charge("c", "05-12", Component.FEE, "05-12", "5")
                .on("05-12");
        assertThat(state.status()).isEqualTo(Status.ACTIVE);
        assertThat(state.refusals()).isEmpty();
    }

    @Test
    void aWrittenOffLoanOwesNothingAndTakesRecoveriesOnly() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new WriteOff(stamp("off", "05-10"), "committee"))
                .pay("p", "05-11", "50")
                .pay("r", "05-12", PaymentKind.RECOVERY, "60")
                .on("05-12");
        assertThat(state.status()).isEqualTo(Status.WRITTEN_OFF);
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
        assertThat(refusals(state)).containsExactly("p loan LOAN_WRITTEN_OFF");
        assertThat(journal(state, "off")).isEqualTo(Map.of("WRITE_OFF_LOSS", "300.00", "PRINCIPAL", "-300.00"));
        assertThat(journal(state, "r")).isEqualTo(Map.of("CASH", "60.00", "RECOVERY_INCOME", "-60.00"));
    }

    @Test
    void whatComesBeyondTheWrittenOffAmountIsTheBorrowersAndCanBeSentBack() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new WriteOff(stamp("off", "05-10"), "committee"))
                .pay("r1", "05-12", PaymentKind.RECOVERY, "280")
                .pay("r2", "05-13", PaymentKind.RECOVERY, "50")
                .pay("r3", "05-14", PaymentKind.RECOVERY, "7")
                .then(new CreditBalanceRefund(stamp("back", "05-15"), eur("37")))
                .on("05-15");
        assertThat(journal(state, "r1")).isEqualTo(Map.of("CASH", "280.00", "RECOVERY_INCOME", "-280.00"));
        assertThat(journal(state, "r2"))
                .isEqualTo(Map.of("CASH", "50.00", "RECOVERY_INCOME", "-20.00", "ADVANCE", "-30.00"));
        assertThat(journal(state, "r3")).isEqualTo(Map.of("CASH", "7.00", "ADVANCE", "-7.00"));
        assertThat(journal(state, "back")).isEqualTo(Map.of("ADVANCE", "37.00", "CASH", "-37.00"));
        assertThat(state.refusals()).isEmpty();
        assertThat(state.overpaid()).isEqualTo(eur("0"));
    }

    @Test
    void aWriteOffAfterAChargeOffLosesNothingTwice() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new ChargeOff(stamp("off", "05-10")))
                .then(new WriteOff(stamp("gone", "06-10"), "committee"))
                .on("06-10");
        assertThat(journal(state, "gone")).isEmpty();
        assertThat(state.outstanding().total()).isEqualTo(eur("0"));
    }

    @Test
    void thereIsNoRecoveryBeforeAWriteOffAndNoneWithoutAuthority() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .pay("r", "05-09", PaymentKind.RECOVERY, "60")
                .then(new WriteOff(stamp("off", "05-10"), " "))
                .on("05-12");
        assertThat(refusals(state)).containsExactly("r kind NOT_WRITTEN_OFF", "off authority AUTHORITY_MISSING");
    }

    @Test
    void aSoldLoanLeavesTheBooksForItsPriceAndIsClosed() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new Sale(stamp("sale", "05-10"), eur("40"), "buyer"))
                .pay("p", "05-11", "50")
                .on("05-12");
        assertThat(state.status()).isEqualTo(Status.SOLD);
        assertThat(journal(state, "sale"))
                .isEqualTo(Map.of("CASH", "40.00", "SALE_RESULT", "260.00", "PRINCIPAL", "-300.00"));
        assertThat(refusals(state)).containsExactly("p loan LOAN_SOLD");
    }

    @Test
    void aLoanThatIsBoughtBackGoesOn() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new Sale(stamp("sale", "05-10"), eur("40"), "buyer"))
                .then(new BuyBack(stamp("back", "05-20"), eur("45")))
                .pay("p", "05-21", "50")
                .on("05-21");
        assertThat(state.status()).isEqualTo(Status.ACTIVE);
        assertThat(journal(state, "back"))
                .isEqualTo(Map.of("PRINCIPAL", "300.00", "SALE_RESULT", "-255.00", "CASH", "-45.00"));
        assertThat(open(state)).containsExactly("50.00", "100.00", "100.00");
    }

    @Test
    void onlyASoldLoanIsBoughtBack() {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .then(new BuyBack(stamp("back", "05-20"), eur("45")))
                .on("05-20");
        assertThat(refusals(state)).containsExactly("back loan NOT_SOLD");
    }

    @Test
    void interestIsIncomeOnItsDueDate() {
        AccountState state = loan().on("02-10");
        Transaction accrued = Loans.transaction(state, "interest-2025-02-10");
        assertThat(accrued.on()).isEqualTo(day("02-10"));
        assertThat(journal(state, "interest-2025-02-10"))
                .isEqualTo(Map.of("INTEREST_RECEIVABLE", "24.80", "INTEREST_INCOME", "-24.80"));
        assertThat(loan().on("02-09").transactions()).hasSize(1);
    }

    @Test
    void interestThatIsPaidEarlierIsIncomeThen() {
        AccountState state = loan().strategy(Strategy.INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER)
                .pay("p", "01-20", "10")
                .on("02-10");
        assertThat(journal(state, "p")).isEqualTo(Map.of("CASH", "10.00", "INTEREST_INCOME", "-10.00"));
        assertThat(Loans.transaction(state, "interest-2025-02-10").amount()).isEqualTo(eur("14.80"));
    }

    @Test
    void fromNinetyDaysPastDueInterestIsNoIncomeBeforeItIsPaid() {
        Loans loan = loan();
        Map<String, Money> books = books(loan.on("06-10"));
        // Due on 10 February: 89 days past due on 10 May, 120 on 10 June.
        assertThat(journal(loan.on("06-10"), "interest-2025-05-10")).containsKey("INTEREST_INCOME");
        assertThat(journal(loan.on("06-10"), "interest-2025-06-10")).containsKey("INTEREST_SUSPENDED");
        assertThat(books.get("INTEREST_SUSPENDED")).isEqualTo(eur("-8.27"));
    }

    @Test
    void paymentOfSuspendedInterestMakesItIncome() {
        AccountState state = loan().pay("p", "07-01", "1304").on("07-01");
        assertThat(books(state).get("INTEREST_SUSPENDED")).isEqualTo(eur("0"));
    }

    @Test
    void suspendedInterestIsNoLossWhenTheLoanIsChargedOff() {
        AccountState state = loan().then(new ChargeOff(stamp("off", "07-01"))).on("07-01");
        Map<String, Money> books = books(state);
        assertThat(books.get("INTEREST_SUSPENDED")).isEqualTo(eur("0"));
        assertThat(books.get("INTEREST_RECEIVABLE")).isEqualTo(eur("0"));
        assertThat(books.get("CHARGE_OFF_LOSS").minus(eur("1200")))
                .isEqualTo(books.get("INTEREST_INCOME").negated());
    }

    private static Map<String, Money> books(AccountState state) {
        return state.transactions().stream()
                .flatMap(one -> one.journal().stream())
                .collect(Collectors.toMap(JournalLine::account, JournalLine::amount, Money::plus));
    }

    /** 1200.00 in six parts of 200.00 from 10 January, 24 % on the balance by days over 360. */
    private static Loans loan() {
        return new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(InterestMethod.EQUAL_PRINCIPAL, "24", YearBasis.ACT_360)
                .payout("01-10", "1200");
    }
}
