package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is payable to the funder, to the cent, whatever became of the principal. */
class FunderShareRoundingTest {

    private static final LocalDate DAY = LedgerKit.DAY;
    private static final Currency USD = Currency.getInstance("USD");

    private static LedgerKit kit;
    private static FunderShares shares;

    private String loan = "";
    private LocalDate night = DAY;

    @BeforeAll
    static void open() {
        kit = new LedgerKit();
        shares = new FunderShares(new JdbcFunderShares(kit.jdbc), kit.ledger);
    }

    @BeforeEach
    void another() {
        loan = UUID.randomUUID().toString();
    }

    /** Half a cent goes to him: 0.05 x 50 % is 0.025, so 0.03. */
    @ParameterizedTest(name = "{1} of 10,000 parts of {0}: {2}")
    @CsvSource({
        "1000000, 10000, 1000000",
        "1000000, 7000, 700000",
        "1000000, 1, 100",
        "10000, 1, 1",
        "5000, 1, 1",
        "4999, 1, 0",
        "1, 5000, 1",
        "1, 4999, 0",
        "3, 5000, 2",
        "5, 5000, 3",
        "333333, 3333, 111100",
        "999999, 9999, 999899",
        "100000000000, 8750, 87500000000"
    })
    void hisShareIsRoundedOnceHalfUp(long principal, int bps, long payable) {
        shares.note(loan, "trust-1", bps);
        move(PostingRule.DISBURSEMENT, principal);

        passOn();

        assertThat(payable()).isEqualTo(payable);
    }

    /** 1,000.00 was paid out at 70 %, then one thing happened to it. */
    @ParameterizedTest(name = "{0} of {1}: {2} payable")
    @CsvSource({
        "PRINCIPAL_PAID, 30000, 49000",
        "PRINCIPAL_WAIVED, 1, 69999",
        "PRINCIPAL_CHARGED_OFF, 100000, 0",
        "PRINCIPAL_WRITTEN_OFF, 100000, 0",
        "PRINCIPAL_SOLD, 100000, 0",
        "PRINCIPAL_OWED_AGAIN, 5000, 73500",
        "CHANGED_PRINCIPAL, 10, 70007",
        "CLASSED_DOUBTFUL, 100000, 70000",
        "CLASSED_LOSS, 40000, 70000",
        "INTEREST_PAID, 30000, 70000",
        "PAYMENT_RECEIVED, 30000, 70000",
        "PENALTY_WAIVED, 30000, 70000"
    })
    void onlyPrincipalThatStandsIsPayable(PostingRule rule, long fen, long payable) {
        shares.note(loan, "trust-1", 7_000);
        move(PostingRule.DISBURSEMENT, 1_000_00);
        passOn();
        assertThat(payable()).isEqualTo(700_00);

        move(rule, fen);
        passOn();

        assertThat(payable()).isEqualTo(payable);
    }

    @Test
    void eachNightIsOneEntryThatSaysWhichWayItWent() {
        shares.note(loan, "trust-1", 5_000);
        move(PostingRule.DISBURSEMENT, 1_000);
        passOn();
        move(PostingRule.PRINCIPAL_PAID, 400);
        passOn();

        JournalEntry first = kit.ledger.find("funder:" + loan + ":2026-03-02").orElseThrow();
        JournalEntry second = kit.ledger.find("funder:" + loan + ":2026-03-03").orElseThrow();
        assertThat(first.on()).isEqualTo(DAY);
        assertThat(Movement.of(first)).containsExactly(new Movement(PostingRule.FUNDED, Money.fen(500)));
        assertThat(second.on()).isEqualTo(DAY.plusDays(1));
        assertThat(Movement.of(second)).containsExactly(new Movement(PostingRule.FUNDER_REPAID, Money.fen(200)));
    }

    @Test
    void aPayoutThatCameBackIsPayableToNobody() {
        shares.note(loan, "trust-1", 7_000);
        kit.book("payout:" + loan, loan, DAY, PostingRule.DISBURSEMENT, Money.fen(1_000));
        passOn();
        assertThat(kit.ledger.reverse("payout:" + loan, DAY, "account closed")).isEqualTo(Posted.NEW);

        passOn();

        assertThat(payable()).isZero();
    }

    @Test
    void hisShareIsPayableInTheCurrencyOfTheLoan() {
        shares.note(loan, "trust-1", 7_000);
        kit.book("usd:" + loan, loan, DAY, PostingRule.DISBURSEMENT, Money.ofMinor(1_000, USD));

        passOn();

        assertThat(kit.ledger.balances(loan)).containsEntry(Account.FUNDER_PAYABLE, Money.ofMinor(-700, USD));
    }

    @Test
    void whatWasSaidFirstCounts() {
        shares.note(loan, "trust-1", 7_000);
        shares.note(loan, "trust-2", 9_000);
        shares.note(loan, "trust-1", 0);
        move(PostingRule.DISBURSEMENT, 1_000);
        passOn();

        assertThat(payable()).isEqualTo(700);
        assertThat(kit.strings("select funder_id from loan_funder where loan_id = '" + loan + "'"))
                .containsExactly("trust-1");
    }

    @Test
    void nobodyHasMoreThanAllOfIt() {
        assertThatThrownBy(() -> shares.note(loan, "trust-1", 10_001))
                .rootCause()
                .hasMessageContaining("loan_funder_share_bps_check");
        assertThat(kit.strings("select funder_id from loan_funder where loan_id = '" + loan + "'"))
                .isEmpty();
    }

    /** Only what was booked since the seal of the night before last is looked at: a million sealed loans cost nothing. */
    @ParameterizedTest(name = "sealed {0} days before the night: {1} entries")
    @CsvSource({"1, 1", "2, 0", "3, 0"})
    void twoNightsBackAreLookedAtAgain(int daysBefore, int entries) {
        LedgerKit other = new LedgerKit();
        FunderShares his = new FunderShares(new JdbcFunderShares(other.jdbc), other.ledger);
        his.note("loan", "trust-1", 7_000);
        other.book("payout", PostingRule.DISBURSEMENT, 1_000);
        other.seal(DAY.minusDays(daysBefore));

        assertThat(his.passOn(DAY)).isEqualTo(entries);
    }

    private void passOn() {
        int unused = shares.passOn(night);
        night = night.plusDays(1);
    }

    private void move(PostingRule rule, long fen) {
        kit.book(rule + ":" + UUID.randomUUID(), loan, DAY, rule, Money.fen(fen));
    }

    private long payable() {
        Money balance = kit.ledger.balances(loan).get(Account.FUNDER_PAYABLE);
        return balance == null ? 0 : -balance.minor();
    }
}
