package loanflow.account;

import static loanflow.account.Loans.dates;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one event of each type does to a loan with 50.00, 100.00 and 100.00 open: instalments, dates and books. */
class EventEffectsTest {

    @ParameterizedTest(name = "{0} {1}: open {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DISBURSEMENT      | 100 | 50.00 150.00 150.00
            REPAYMENT         | 60  | 0.00 90.00 100.00
            CHARGE            | 12  | 50.00 112.00 100.00
            PERCENTAGE_CHARGE | 1   | 50.00 115.00 100.00
            CHARGEBACK        | 20  | 50.00 120.00 100.00
            REFUND            | 30  | 80.00 100.00 100.00
            WAIVER            | 70  | 0.00 80.00 100.00
            PENALTY_STOP      | 1   | 50.00 100.00 100.00
            DUE_DATE_SHIFT    | 1   | 50.00 100.00 100.00
            EXTENSION         | 1   | 50.00 100.00 100.00
            TERM_CHANGE       | 1   | 50.00 50.00 50.00 50.00 50.00
            HOLIDAY           | 1   | 50.00 0.00 100.00 100.00
            RATE_CHANGE       | 1   | 50.00 100.00 100.00
            RE_AGE            | 1   | 0.00 0.00 0.00 125.00 125.00
            RE_AMORTIZATION   | 1   | 0.00 125.00 125.00
            PAY_OFF           | 250 | 0.00 0.00 0.00
            SETTLEMENT        | 100 | 0.00 0.00 0.00
            CHARGE_OFF        | 1   | 50.00 100.00 100.00
            WRITE_OFF         | 1   | 0.00 0.00 0.00
            SALE              | 40  | 50.00 100.00 100.00
            """)
    void anEventLeavesThatMuchOpen(String name, String amount, String expected) {
        AccountState state = after(name, amount);
        assertThat(refusals(state)).isEmpty();
        assertThat(String.join(" ", open(state))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: due {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DISBURSEMENT    | 02-10 03-10 04-10
            DUE_DATE_SHIFT  | 02-10 03-20 04-20
            EXTENSION       | 02-10 04-10 05-10
            TERM_CHANGE     | 02-10 03-10 04-10 05-10 06-10
            HOLIDAY         | 02-10 03-10 04-10 05-10
            RATE_CHANGE     | 02-10 03-10 04-10
            RE_AGE          | 02-10 03-10 04-10 05-01 06-01
            RE_AMORTIZATION | 02-10 03-10 04-10
            PENALTY_STOP    | 02-10 03-10 04-10
            """)
    void anEventLeavesTheseDueDates(String name, String expected) {
        assertThat(String.join(" ", dates(after(name, "100")))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DISBURSEMENT      | 100 | CASH=-100.00 PRINCIPAL=100.00
            REPAYMENT         | 60  | CASH=60.00 PRINCIPAL=-60.00
            CHARGE            | 12  | FEE_INCOME=-12.00 FEE_RECEIVABLE=12.00
            PERCENTAGE_CHARGE | 1   | PENALTY_INCOME=-15.00 PENALTY_RECEIVABLE=15.00
            CHARGEBACK        | 20  | CASH=-20.00 PRINCIPAL=20.00
            REFUND            | 30  | CASH=-30.00 PRINCIPAL=30.00
            WAIVER            | 70  | PRINCIPAL=-70.00 WAIVED=70.00
            PAY_OFF           | 250 | CASH=250.00 PRINCIPAL=-250.00
            SETTLEMENT        | 100 | CASH=100.00 PRINCIPAL=-250.00 WAIVED=150.00
            CHARGE_OFF        | 1   | CHARGE_OFF_LOSS=250.00 PRINCIPAL=-250.00
            WRITE_OFF         | 1   | PRINCIPAL=-250.00 WRITE_OFF_LOSS=250.00
            SALE              | 40  | CASH=40.00 PRINCIPAL=-250.00 SALE_RESULT=210.00
            """)
    void anEventIsBookedLikeThat(String name, String amount, String expected) {
        assertThat(written(journal(after(name, amount), "e"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} books nothing")
    @CsvSource({
        "PENALTY_STOP",
        "DUE_DATE_SHIFT",
        "EXTENSION",
        "TERM_CHANGE",
        "HOLIDAY",
        "RATE_CHANGE",
        "RE_AGE",
        "RE_AMORTIZATION"
    })
    void aChangeOfTermsMovesNoMoney(String name) {
        Transaction made = Loans.transaction(after(name, "1"), "e");
        assertThat(made.journal()).isEmpty();
        assertThat(made.allocation()).isEmpty();
        assertThat(made.amount()).isEqualTo(Loans.eur("0"));
        assertThat(made.type()).isEqualTo(name);
    }

    @ParameterizedTest(name = "undone, {0} never was")
    @CsvSource({
        "DISBURSEMENT,100", "REPAYMENT,60", "CHARGE,12", "PERCENTAGE_CHARGE,1", "CHARGEBACK,20", "REFUND,30",
                "WAIVER,70",
        "PENALTY_STOP,1", "DUE_DATE_SHIFT,1", "EXTENSION,1", "TERM_CHANGE,1", "HOLIDAY,1", "RATE_CHANGE,1", "RE_AGE,1",
        "RE_AMORTIZATION,1", "PAY_OFF,250", "SETTLEMENT,100", "CHARGE_OFF,1", "WRITE_OFF,1", "SALE,40"
    })
    void undoingAnEventGivesBackTheLoanBeforeIt(String name, String amount) {
        AccountState undone = OneOfEach.loan()
                .then(OneOfEach.of(name, "02-20", amount))
                .undo("undo", "02-25", "e")
                .on("02-25");
        assertThat(undone).isEqualTo(OneOfEach.loan().on("02-25"));
    }

    private static AccountState after(String name, String amount) {
        return OneOfEach.loan().then(OneOfEach.of(name, "02-20", amount)).on("02-20");
    }

    private static String written(Map<String, String> journal) {
        return new TreeMap<>(journal)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }
}
