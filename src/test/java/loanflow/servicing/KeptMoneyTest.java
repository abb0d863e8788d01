package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.account.AccountEvent;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.PaymentKind;
import loanflow.account.Stamp;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of the borrower's money, as {@code key kept} in minor units. */
class KeptMoneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void moneyOfEachKindThatComesFromOutsideIsAReceiptAndNothingElseIs() {
        assertThat(kept(
                        paid("a", 100),
                        new Payment(stamp("b"), PaymentKind.RECOVERY, Money.fen(50)),
                        new Payment(stamp("gift"), PaymentKind.GOODWILL_CREDIT, Money.fen(7)),
                        new PayOff(stamp("c"), Money.fen(40)),
                        new Settlement(stamp("d"), Money.fen(30), java.math.BigDecimal.TEN, "MANAGER")))
                .containsExactly("a 100", "b 50", "c 40", "d 30");
    }

    @Test
    void whatIsUndoneIsWorthNothingUntilTheUndoIsUndone() {
        Undo undo = new Undo(stamp("u"), "a");
        assertThat(kept(paid("a", 100), undo)).containsExactly("a 0");
        assertThat(kept(paid("a", 100), undo, new Undo(stamp("v"), "u"))).containsExactly("a 100");
    }

    @Test
    void aChargeBackTakesFromItsPaymentAndOnePerhapsUndoneFromNone() {
        assertThat(kept(paid("a", 100), paid("b", 50), back("x", 30, "a"))).containsExactly("a 70", "b 50");
        assertThat(kept(paid("a", 100), back("x", 30, "a"), back("y", 90, "a"))).containsExactly("a 0");
        assertThat(kept(paid("a", 100), back("x", 30, "a"), new Undo(stamp("u"), "x")))
                .containsExactly("a 100");
    }

    @Test
    void aChargeBackThatNamesNoPaymentTakesFromTheLastOnesFirst() {
        assertThat(kept(paid("a", 100), paid("b", 50), back("x", 70, null))).containsExactly("a 80", "b 0");
    }

    @Test
    void whatTheLenderGivesBackWasReceivedNevertheless() {
        assertThat(kept(paid("a", 100), new Refund(stamp("r"), Money.fen(60)))).containsExactly("a 100");
    }

    private static List<String> kept(AccountEvent... events) {
        return KeptMoney.of(Stream.of(events).toList()).stream()
                .map(one -> one.key() + " " + one.kept().minor())
                .collect(Collectors.toList());
    }

    private static Payment paid(String key, long fen) {
        return new Payment(stamp(key), PaymentKind.REPAYMENT, Money.fen(fen));
    }

    private static Chargeback back(String key, long fen, @Nullable String of) {
        return new Chargeback(stamp(key), Money.fen(fen), of);
    }

    private static Stamp stamp(String key) {
        return Stamp.of(key, DAY);
    }
}
