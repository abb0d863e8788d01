package loanflow.account;

import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.refusals;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import loanflow.account.AccountEvent.Refund;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money that goes back: 215.00 paid a penalty of 5.00, a fee of 10.00 and two instalments of 100.00. */
class RefundsTest {

    @ParameterizedTest(name = "{0} back: open {1}")
    @CsvSource({
        "0.01, 0.00 0.01 100.00",
        "50, 0.00 50.00 100.00",
        "100, 0.00 100.00 100.00",
        "150, 50.00 100.00 100.00",
        "200, 100.00 100.00 100.00",
        "205, 105.00 100.00 100.00",
        "210, 110.00 100.00 100.00",
        "212, 112.00 100.00 100.00",
        "215, 115.00 100.00 100.00"
    })
    void theLastInstalmentOpensFirst(String amount, String expected) {
        assertThat(String.join(" ", open(refunded(amount)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} back: principal {1}, fee {2}, penalty {3}")
    @CsvSource(nullValues = "-", textBlock = """
            150, 150.00, -, -
            200, 200.00, -, -
            207, 200.00, 7.00, -
            215, 200.00, 10.00, 5.00
            """)
    void principalOpensBeforeFeesAndFeesBeforePenalties(String amount, String principal, String fee, String penalty) {
        Map<String, String> books = journal(refunded(amount), "r");
        assertThat(books.get("PRINCIPAL")).isEqualTo(principal);
        assertThat(books.get("FEE_RECEIVABLE")).isEqualTo(fee);
        assertThat(books.get("PENALTY_RECEIVABLE")).isEqualTo(penalty);
        assertThat(books.get("CASH")).isEqualTo("-" + eur(amount).major());
    }

    /** 200.00 and 24.80 of interest were paid. */
    @Test
    void interestOpensAfterPrincipal() {
        AccountState state = new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(InterestMethod.EQUAL_PRINCIPAL, "24", YearBasis.ACT_360)
                .payout("01-10", "1200")
                .pay("p", "02-10", "224.80")
                .then(new Refund(stamp("r", "02-11"), eur("210")))
                .on("02-11");
        assertThat(journal(state, "r"))
                .isEqualTo(Map.of("PRINCIPAL", "200.00", "INTEREST_RECEIVABLE", "10.00", "CASH", "-210.00"));
        assertThat(state.daysPastDue()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} and then {1}: {2}")
    @CsvSource(nullValues = "taken", textBlock = """
            215, 0.01, again amount MORE_THAN_PAID
            200, 15.01, again amount MORE_THAN_PAID
            200, 15, taken
            0.01, 214.99, taken
            0.01, 215, again amount MORE_THAN_PAID
            """)
    void twoRefundsTogetherAreNeverMoreThanWasPaid(String first, String second, String refusal) {
        AccountState state = paid().then(new Refund(stamp("r", "02-11"), eur(first)))
                .then(new Refund(stamp("again", "02-12"), eur(second)))
                .on("02-12");
        assertThat(refusals(state).stream().findFirst().orElse(null)).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "300.00 of 320.00 paid, {0} back: {1}")
    @CsvSource(
            value = {"300.00, taken", "300.01, r amount MORE_THAN_PAID"},
            nullValues = "taken")
    void whatWasOverpaidIsNoPartOfARefund(String amount, String refusal) {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .pay("p", "02-10", "320")
                .then(new Refund(stamp("r", "02-11"), eur(amount)))
                .on("02-11");
        assertThat(refusals(state).stream().findFirst().orElse(null)).isEqualTo(refusal);
        assertThat(state.overpaid()).isEqualTo(eur("20"));
    }

    @Test
    void anInstalmentThatWasCompletedIsLateAgain() {
        AccountState state = refunded("150");
        assertThat(state.instalments().get(0).completedOn()).isNull();
        assertThat(state.instalments().get(1).completedOn()).isNull();
        assertThat(state.instalments().get(1).inAdvance()).isEqualTo(eur("0"));
        assertThat(state.daysPastDue()).isEqualTo(1);
    }

    /** Payments and refunds by chance: never more goes back than came in, and what is paid is the difference. */
    @Test
    void whatIsPaidIsWhatCameInLessWhatWentBack() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Loans loan = new Loans().payout("01-10", "30000");
            Money paid = eur("0");
            for (int i = 0; i < 8; i++) {
                Money amount = Money.ofMinor(1 + random.nextInt(200_000), Loans.EUR);
                String on = "02-%02d".formatted(10 + i);
                if (random.nextBoolean()) {
                    loan.pay("e" + i, on, amount.major().toPlainString());
                    paid = paid.plus(amount);
                } else {
                    loan.then(new Refund(stamp("e" + i, on), amount));
                    paid = amount.compareTo(paid) > 0 ? paid : paid.minus(amount);
                }
            }
            AccountState state = loan.on("03-01");
            assertThat(state.instalments().stream()
                            .map(line -> line.paid().total())
                            .reduce(eur("0"), Money::plus))
                    .as("seed %s", seed)
                    .isEqualTo(paid);
            assertThat(state.outstanding().total()).isEqualTo(eur("30000").minus(paid));
        }
    }

    private static AccountState refunded(String amount) {
        return paid().then(new Refund(stamp("r", "02-11"), eur(amount))).on("02-11");
    }

    private static Loans paid() {
        return new Loans()
                .payout("01-10", "300")
                .charge("fee", "01-10", Component.FEE, "02-10", "10")
                .charge("penalty", "01-10", Component.PENALTY, "02-10", "5")
                .pay("p", "02-10", "215");
    }
}
