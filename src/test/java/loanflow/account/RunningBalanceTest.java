package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts towards an overpayment, event by event: {@code +} paid, {@code -} paid out, {@code r} refunded, {@code c} charged. */
class RunningBalanceTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -100                    | 0
            +50                     | 0
            +50 -100 +120           | 20
            -100 +130               | 30
            -100 +50 r50 +130       | 30
            -100 +50 r50.01 +130    | 80
            -100 +50 r49.99 +130    | 30.01
            -100 +50 r50 r0.01 +130 | 30
            -100 +120 c5            | 15
            -100 +120 c20           | 0
            -100 +120 c20.01        | 0
            -100 c20.01 +120 +0.02  | 0.01
            -100 +150 b30           | 20
            -100 +150 k30           | 20
            -100 +100 -100 +130     | 30
            """)
    void whatIsPaidLessWhatIsOwed(String events, String overpaid) {
        RunningBalance balance = new RunningBalance(eur("0"));

        for (String event : events.split(" ")) {
            balance.add(event(event));
        }

        assertThat(balance.overpaid()).isEqualTo(eur(overpaid));
    }

    private static AccountEvent event(String text) {
        String amount = text.substring(1);
        Stamp stamp = stamp(text, "01-15");
        return switch (text.charAt(0)) {
            case '+' -> new AccountEvent.Payment(stamp, PaymentKind.REPAYMENT, eur(amount));
            case '-' -> new AccountEvent.Disbursement(stamp, eur(amount));
            case 'c' -> new AccountEvent.Charge(stamp, Component.FEE, day("02-01"), eur(amount));
            case 'b' -> new AccountEvent.CreditBalanceRefund(stamp, eur(amount));
            case 'k' -> new AccountEvent.Chargeback(stamp, eur(amount), null);
            default -> new AccountEvent.Refund(stamp, eur(amount));
        };
    }
}
