package loanflow.ledger;

import static loanflow.ledger.LedgerKit.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Map;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on one name in two currencies is never added up, and none of them hides the other. */
class TwoCurrenciesTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final LedgerKit kit = new LedgerKit();

    @BeforeEach
    void booked() {
        kit.book("yuan", "loan", DAY, PostingRule.INTEREST_DUE, Money.fen(100));
        kit.book("dollars", "loan", DAY, PostingRule.INTEREST_DUE, Money.ofMinor(7, USD));
        kit.book("one", "other", DAY, PostingRule.INTEREST_DUE, Money.ofMinor(9, USD));
    }

    @Test
    void eachCurrencyHasItsOwnBalances() {
        assertThat(kit.ledger.balances("loan", Money.CNY))
                .isEqualTo(Map.of(
                        PostingRule.INTEREST_DUE.debit(), Money.fen(100),
                        PostingRule.INTEREST_DUE.credit(), Money.fen(-100)));
        assertThat(kit.ledger.balances("loan", USD))
                .isEqualTo(Map.of(
                        PostingRule.INTEREST_DUE.debit(), Money.ofMinor(7, USD),
                        PostingRule.INTEREST_DUE.credit(), Money.ofMinor(-7, USD)));
        assertThat(kit.ledger.balances("other", Money.CNY)).isEmpty();
    }

    @Test
    void whoAsksForTheLoanWithoutACurrencyIsToldInsteadOfGivenOneOfThem() {
        assertThatThrownBy(() -> kit.ledger.balances("loan"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("ledger: loan has more than one currency: ")
                .hasMessageContainingAll("CNY", "USD");
        assertThatThrownBy(() -> kit.ledger.balancesByPart("loan")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLoanOfOneCurrencyNeedsNone() {
        assertThat(kit.ledger.balances("other")).isEqualTo(kit.ledger.balances("other", USD));
    }
}
