package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.PostingRule;
import loanflow.money.AnnualRate;
import loanflow.money.DayCount;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A loan's account folded from its ledger, by hand. */
class BookedAccountTest {

    private static final LocalDate PAYOUT = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 15);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 15);

    /** 100.00 at 24 % over a year of 360 days: 6.6667 fen a day, rounded half up on the sum and not day by day. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 7", "2, 13", "3, 20", "20, 133", "30, 200"})
    void penaltyIsRoundedOnTheSumHoweverTheDaysAreCut(int days, long fen) {
        List<OpenInstalment> lines = start().account().instalments();
        PenaltyMeter cut = start().meter();
        for (int day = 1; day <= days; day++) {
            cut = cut.until(FIRST.plusDays(day), lines);
        }

        assertThat(cut.penalty(0, Money.CNY)).isEqualTo(Money.fen(fen));
        assertThat(start().meter().until(FIRST.plusDays(days), lines).penalty(0, Money.CNY))
                .isEqualTo(Money.fen(fen));
        assertThat(cut.penalty(1, Money.CNY)).isEqualTo(Money.fen(Math.max(0, days - 28) == 0 ? 0 : 13));
    }

    @Test
    void aPaymentPaysPenaltyOfThePrincipalBeforeIt() {
        BookedAccount after = start().after(entry("penalty", FIRST.plusDays(3))
                        .move(PostingRule.PENALTY_CHARGED, Money.fen(20))
                        .entry())
                .after(entry("repayment", FIRST.plusDays(3))
                        .move(PostingRule.PENALTY_PAID, Money.fen(20))
                        .move(PostingRule.INTEREST_PAID, Money.fen(200))
                        .move(PostingRule.PRINCIPAL_PAID, Money.fen(5_000))
                        .move(PostingRule.PAYMENT_RECEIVED, Money.fen(5_220))
                        .entry())
                .chargedTo(FIRST.plusDays(6));

        OpenInstalment first = after.account().instalments().get(0);
        assertThat(first.openPrincipal()).isEqualTo(Money.fen(5_000));
        assertThat(first.openInterest()).isEqualTo(Money.fen(0));
        assertThat(first.penalty()).isEqualTo(Money.fen(30));
        assertThat(after.account().advance()).isEqualTo(Money.fen(0));
    }

    @Test
    void whatWasPaidFillsTheOldestInstalmentAndWhatIsTakenBackLeavesTheNewest() {
        JournalEntry payment = entry("repayment", SECOND)
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(12_000))
                .move(PostingRule.PAYMENT_RECEIVED, Money.fen(12_000))
                .entry();
        BookedAccount paid = late(SECOND).after(payment);
        BookedAccount back = paid.after(payment.reversed("back", SECOND, "the bank took it back"));

        assertThat(paid.account().instalments())
                .extracting(OpenInstalment::principalPaid)
                .containsExactly(Money.fen(10_000), Money.fen(2_000));
        assertThat(back.account().instalments())
                .extracting(OpenInstalment::principalPaid)
                .containsExactly(Money.fen(0), Money.fen(0));
        assertThat(Spread.of(
                        Money.fen(-3_000),
                        paid.account().instalments(),
                        OpenInstalment::openPrincipal,
                        OpenInstalment::principalPaid))
                .containsExactly(Money.fen(-1_000), Money.fen(-2_000));
    }

    @Test
    void aLedgerThatPaysMoreThanIsOwedIsRefused() {
        JournalEntry tooMuch = entry("wrong", FIRST)
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(20_001))
                .move(PostingRule.PAYMENT_RECEIVED, Money.fen(20_001))
                .entry();

        assertThatThrownBy(() -> start().after(tooMuch))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("more than was owed");
    }

    /** Charged as end of day has done by then. */
    private static BookedAccount late(LocalDate day) {
        Money penalty = start().chargedTo(day).account().instalments().get(0).penalty();
        return start().after(entry("penalty", day)
                .move(PostingRule.PENALTY_CHARGED, penalty)
                .entry());
    }

    private static JournalEntry.Draft entry(String reference, LocalDate on) {
        return JournalEntry.draft(reference, "loan", on);
    }

    private static BookedAccount start() {
        Money zero = Money.fen(0);
        List<OpenInstalment> lines = List.of(line(1, FIRST), line(2, SECOND));
        return new BookedAccount(
                new LoanAccount("loan", AnnualRate.percent("24"), DayCount.ACT_360, PAYOUT, zero, zero, lines),
                PenaltyMeter.at(2_400, 360, PAYOUT, lines.size()));
    }

    private static OpenInstalment line(int number, LocalDate due) {
        Money zero = Money.fen(0);
        return new OpenInstalment(number, due, Money.fen(10_000), Money.fen(200), zero, zero, zero, zero);
    }
}
