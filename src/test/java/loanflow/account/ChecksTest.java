package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of an event alone, whatever the loan: its amount, its currency, its date in closed books. */
class ChecksTest {

    private static final Money DOLLAR = Money.ofMinor(100, Currency.getInstance("USD"));

    static List<String> withAmount() {
        return OneOfEach.WITH_AMOUNT;
    }

    static List<String> withoutAmount() {
        return OneOfEach.WITHOUT_AMOUNT;
    }

    @ParameterizedTest
    @MethodSource("withAmount")
    void anAmountIsPositiveAndOfTheLoansCurrency(String name) {
        assertThat(broken(name, eur("0.01"))).isNull();
        assertThat(broken(name, eur("0"))).isEqualTo(Rule.AMOUNT_NOT_POSITIVE);
        assertThat(broken(name, eur("-0.01"))).isEqualTo(Rule.AMOUNT_NOT_POSITIVE);
        assertThat(broken(name, DOLLAR)).isEqualTo(Rule.WRONG_CURRENCY);
    }

    @ParameterizedTest
    @MethodSource("withAmount")
    void theAmountOfAnEventIsItsOwn(String name) {
        assertThat(Checks.amountOrNone(OneOfEach.of(name, "02-20", "12.34"))).isEqualTo(eur("12.34"));
    }

    @ParameterizedTest
    @MethodSource("withoutAmount")
    void anEventWithoutAnAmountBreaksNoRuleOfAmounts(String name) {
        assertThat(Checks.amountOrNone(OneOfEach.of(name, "02-20", "12.34"))).isNull();
        assertThat(broken(name, DOLLAR)).isNull();
    }

    @ParameterizedTest(name = "books closed until 28 February, on {0}, recorded on {1}: {2}")
    @CsvSource(nullValues = "takes", textBlock = """
            02-28, 02-28, takes
            02-28, 03-01, IN_CLOSED_PERIOD
            02-01, 03-01, IN_CLOSED_PERIOD
            02-01, 02-28, takes
            03-01, 03-01, takes
            03-01, 04-15, takes
            03-05, 03-01, takes
            """)
    void whatIsRecordedLaterIsNotDatedIntoClosedBooks(String on, String recordedOn, Rule rule) {
        AccountTerms terms = new Loans().closedUntil("02-28").terms();
        AccountEvent event =
                new AccountEvent.Payment(new Stamp("e", day(on), day(recordedOn)), PaymentKind.REPAYMENT, eur("1"));
        assertThat(Checks.broken(event, terms).orElse(null)).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("withoutAmount")
    void closedBooksTakeNoChangeOfTermsEither(String name) {
        Stamp late = new Stamp("e", day("02-10"), day("03-02"));
        AccountEvent event = OneOfEach.of(name, late, eur("1"));
        assertThat(Checks.broken(event, new Loans().closedUntil("02-28").terms()))
                .contains(Rule.IN_CLOSED_PERIOD);
        assertThat(Checks.broken(event, new Loans().terms())).isEmpty();
    }

    private static Rule broken(String name, Money amount) {
        return Checks.broken(OneOfEach.of(name, stamp("e", "02-20"), amount), new Loans().terms())
                .orElse(null);
    }
}
