package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events an account takes in which status, by the rule that refuses the others. */
class GateTest {

    @ParameterizedTest(name = "{0}: active {2}, charged off {3}, written off {4}, sold {5}")
    @CsvSource(delimiter = '|', nullValues = "takes", textBlock = """
            DISBURSEMENT      | 100 | takes                | LOAN_CHARGED_OFF     | LOAN_WRITTEN_OFF | LOAN_SOLD
            REPAYMENT         | 60  | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            RECOVERY          | 60  | NOT_WRITTEN_OFF      | NOT_WRITTEN_OFF      | takes            | LOAN_SOLD
            CHARGE            | 12  | takes                | LOAN_CHARGED_OFF     | LOAN_WRITTEN_OFF | LOAN_SOLD
            PERCENTAGE_CHARGE | 1   | takes                | LOAN_CHARGED_OFF     | LOAN_WRITTEN_OFF | LOAN_SOLD
            CHARGEBACK        | 20  | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            REFUND            | 30  | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            WAIVER            | 70  | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            PENALTY_STOP      | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            DUE_DATE_SHIFT    | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            EXTENSION         | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            TERM_CHANGE       | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            HOLIDAY           | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            RATE_CHANGE       | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            RE_AGE            | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            RE_AMORTIZATION   | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            PAY_OFF           | 250 | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            SETTLEMENT        | 100 | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            CHARGE_OFF        | 1   | takes                | LOAN_CHARGED_OFF     | LOAN_WRITTEN_OFF | LOAN_SOLD
            WRITE_OFF         | 1   | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            SALE              | 40  | takes                | takes                | LOAN_WRITTEN_OFF | LOAN_SOLD
            BUY_BACK          | 45  | NOT_SOLD             | NOT_SOLD             | LOAN_WRITTEN_OFF | takes
            """)
    void aStatusTakesWhatItTakes(String name, String amount, Rule active, Rule chargedOff, Rule writtenOff, Rule sold) {
        assertThat(refused(null, name, amount)).isEqualTo(active);
        assertThat(refused("CHARGE_OFF", name, amount)).isEqualTo(chargedOff);
        assertThat(refused("WRITE_OFF", name, amount)).isEqualTo(writtenOff);
        assertThat(refused("SALE", name, amount)).isEqualTo(sold);
    }

    @ParameterizedTest(name = "{0} before the payout")
    @CsvSource({
        "REPAYMENT", "RECOVERY", "CHARGE", "PERCENTAGE_CHARGE", "CHARGEBACK", "REFUND", "WAIVER", "PENALTY_STOP",
        "DUE_DATE_SHIFT", "EXTENSION", "TERM_CHANGE", "HOLIDAY", "RATE_CHANGE", "RE_AGE", "RE_AMORTIZATION", "PAY_OFF",
        "SETTLEMENT", "CHARGE_OFF", "WRITE_OFF", "SALE", "BUY_BACK"
    })
    void nothingHappensToALoanThatIsNotPaidOut(String name) {
        AccountState state = new Loans().then(OneOfEach.of(name, "02-20", "10")).on("02-20");
        assertThat(refusals(state)).containsExactly("e on NOT_DISBURSED");
        assertThat(state.transactions()).isEmpty();
    }

    @ParameterizedTest(name = "fee due on {0}: {1}")
    @CsvSource(
            value = {"01-09,e on BEFORE_DISBURSEMENT", "01-10,takes", "01-11,takes"},
            nullValues = "takes")
    void aChargeWorksFromItsDueDateWhichIsNotBeforeThePayout(String due, String refusal) {
        Loans loan = new Loans().cumulative().payout("01-10", "300").charge("e", "01-20", Component.FEE, due, "5");
        AccountState state = loan.on("01-20");
        assertThat(refusals(state)).isEqualTo(refusal == null ? List.of() : List.of(refusal));
        assertThat(state.outstanding().fee()).isEqualTo(Loans.eur(refusal == null ? "5" : "0"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CHARGE_OFF               | CHARGED_OFF
            WRITE_OFF                | WRITTEN_OFF
            SALE                     | SOLD
            CHARGE_OFF WRITE_OFF     | WRITTEN_OFF
            CHARGE_OFF SALE          | SOLD
            SALE BUY_BACK            | ACTIVE
            CHARGE_OFF SALE BUY_BACK | CHARGED_OFF
            SALE BUY_BACK CHARGE_OFF | CHARGED_OFF
            SALE BUY_BACK SALE       | SOLD
            """)
    void theLastEndingIsTheStatusAndABuyBackGivesBackTheOneBeforeTheSale(String endings, Status status) {
        Loans loan = OneOfEach.loan();
        for (String ending : List.of(endings.split(" ", -1))) {
            loan.then(OneOfEach.of(ending, Loans.stamp("e" + loan.events().size(), "02-20"), Loans.eur("40")));
        }
        assertThat(loan.on("02-20").status()).isEqualTo(status);
        assertThat(loan.on("02-20").refusals()).isEmpty();
    }

    private static Rule refused(String ending, String name, String amount) {
        Loans loan = OneOfEach.loan();
        if (ending != null) {
            loan.then(OneOfEach.of(ending, Loans.stamp("ending", "02-15"), Loans.eur("40")));
        }
        AccountState state = Account.replay(
                loan.terms(), loan.then(OneOfEach.of(name, "02-20", amount)).events(), day("02-20"));
        return state.refusals().stream()
                .filter(refusal -> refusal.key().equals("e"))
                .map(Refusal::rule)
                .findFirst()
                .orElse(null);
    }
}
