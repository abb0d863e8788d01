package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FunderSharesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final JdbcClient jdbc = JdbcClient.create(Postgres.migrated());
    private final Ledger ledger = LedgerKit.ledger(jdbc);
    private final FunderShares shares = new FunderShares(new JdbcFunderShares(jdbc), ledger);

    @Test
    void hisShareOfThePayoutIsPayableAndWhatIsRepaidPassesOn() {
        String loan = open(1_000_000, 7_000);

        assertThat(shares.passOn(DAY)).isEqualTo(1);
        assertThat(shares.passOn(DAY)).as("once a date").isZero();
        assertThat(payable(loan)).isEqualTo(700_000);

        repay(loan, 333_333);
        assertThat(shares.passOn(DAY.plusDays(1))).isEqualTo(1);
        assertThat(payable(loan)).isEqualTo(466_667);
        assertThat(shares.passOn(DAY.plusDays(2))).isZero();
    }

    @Test
    void manyPartsSumUpToTheCent() {
        Random random = new Random(5);
        String loan = open(1_000_000, 3_333);
        long open = 1_000_000;
        for (int day = 0; open > 0; day++) {
            int unused = shares.passOn(DAY.plusDays(day));
            assertThat(payable(loan)).isEqualTo(Math.round(open * 3_333 / 10_000.0));
            long part = Math.min(open, 1 + random.nextInt(150_000));
            repay(loan, part);
            open -= part;
        }
        int unused = shares.passOn(DAY.plusDays(1_000));
        assertThat(payable(loan)).isZero();
        assertThat(ledger.balances(loan).get(Account.FUNDER_CLEARING)).isEqualTo(Money.fen(0));
    }

    @Test
    void ourOwnMoneyIsPayableToNobody() {
        String loan = open(1_000, 0);

        assertThat(shares.passOn(DAY)).isZero();
        assertThat(ledger.balances(loan)).doesNotContainKey(Account.FUNDER_PAYABLE);
    }

    private String open(long fen, int shareBps) {
        String application = UUID.randomUUID().toString();
        var unused = ledger.post(LoanIds.disbursement(application, Money.fen(fen), DAY));
        shares.note(LoanIds.of(application), "trust-1", shareBps);
        return LoanIds.of(application);
    }

    private void repay(String loan, long fen) {
        var unused = ledger.post(JournalEntry.draft("repayment:" + UUID.randomUUID(), loan, DAY)
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(fen))
                .entry());
    }

    private long payable(String loan) {
        return -ledger.balances(loan).get(Account.FUNDER_PAYABLE).minor();
    }
}
