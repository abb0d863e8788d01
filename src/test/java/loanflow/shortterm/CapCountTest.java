package loanflow.shortterm;

import static loanflow.shortterm.Pounds.RATE;
import static loanflow.shortterm.Pounds.paid;
import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 33.33 cost 26.664 pence a day and at most 33.33. A pound paid on day 10 leaves 166.64 pence; the cap is reached on day
 * 125, ten pounds each are paid on days 210, 220 and 230.
 */
class CapCountTest {

    private static final List<ActualPayment> PAYMENTS = List.of(
            paid(10, "1.00", PaymentStatus.CONFIRMED),
            paid(210, "10.00", PaymentStatus.CONFIRMED),
            paid(220, "10.00", PaymentStatus.CONFIRMED),
            paid(230, "10.00", PaymentStatus.CONFIRMED));

    @Test
    void anExactCapChargesNoMoreAndNoPaymentLosesAnything() {
        assertThat(rows(CapCount.EXACT))
                .containsExactly(
                        "10: 266.640 new, pays 1.00+0.00, leaves 166.640, settles 34.99",
                        "210: 3066.360 new, pays 10.00+0.00, leaves 2233.000, settles 55.66",
                        "220: 0.000 new, pays 10.00+0.00, leaves 1233.000, settles 45.66",
                        "230: 0.000 new, pays 10.00+0.00, leaves 233.000, settles 35.66");
    }

    @Test
    void aCapOnWholeUnitsChargesWhatPaymentsLeftOnceMoreAndTakesItOffThem() {
        assertThat(rows(CapCount.WHOLE_UNITS))
                .containsExactly(
                        "10: 266.640 new, pays 1.00+0.00, leaves 166.640, settles 34.99",
                        "210: 3067.000 new, pays 10.00+0.00, leaves 2233.640, settles 55.66",
                        // Now 1.28 pence are beyond the cap: a whole one.
                        "220: 0.640 new, pays 9.99+0.00, leaves 1235.280, settles 45.66",
                        "230: 0.280 new, pays 9.99+0.00, leaves 236.560, settles 35.67");
    }

    /** The last 2.35 are paid and the rest goes to principal, whole: nothing is taken off any more. */
    @Test
    void whoPaysAllInterestPaysTheCapAndNoMore() {
        LedgerBook book =
                new LedgerBook(loan(), new LedgerInterest(loan(), pounds("0"), BigDecimal.ZERO, CapCount.WHOLE_UNITS));
        LedgerInterest.Accrual unused = book.accrue(10);
        PaymentParts first = book.pay(pounds("1.00"));
        unused = book.accrue(200);
        PaymentParts second = book.pay(pounds("10.00"));
        unused = book.accrue(10);
        PaymentParts third = book.pay(pounds("10.00"));
        unused = book.accrue(10);
        PaymentParts last = book.pay(pounds("20.00"));
        assertThat(first.interest()
                        .plus(second.interest())
                        .plus(third.interest())
                        .plus(last.interest()))
                .isEqualTo(pounds("33.33"));
        assertThat(last.principal()).isEqualTo(pounds("7.66"));
        unused = book.accrue(10);
        assertThat(book.pay(pounds("5.00")).principal()).isEqualTo(pounds("5.00"));
        assertThat(book.settlement()).isEqualTo(pounds("20.67"));
    }

    /** Loans without a cap, and those with fixed interest, know no such fractions. */
    @Test
    void withoutACapItMakesNoDifference() {
        ShortTermLoan free = Pounds.loan(
                "33.33", RATE, InterestMethod.ACTUARIAL, CostCap.NONE, RoundingMode.FLOOR, FinalPayment.LOWER);
        assertThat(rows(free, CapCount.WHOLE_UNITS)).isEqualTo(rows(free, CapCount.EXACT));
        ShortTermLoan fixed = Pounds.loan(
                "33.33", RATE, InterestMethod.ADD_ON, CostCap.UK_HCSTC, RoundingMode.FLOOR, FinalPayment.LOWER);
        assertThat(rows(fixed, CapCount.WHOLE_UNITS)).isEqualTo(rows(fixed, CapCount.EXACT));
    }

    /** The payment of the day from which we look is on its way, whole; a later one asks for what is still due. */
    @Test
    void whatIsScheduledOnTheDayItselfIsExpectedInFull() {
        ShortTermSchedule schedule = ShortTermSchedules.given(
                loan(), List.of(new ScheduledPayment(20, pounds("8.00")), new ScheduledPayment(30, pounds("8.00"))));
        List<ActualPayment> all = List.of(paid(10, "35.99", PaymentStatus.CONFIRMED));
        assertThat(ShortTermLedger.rows(loan(), schedule, terms("0", "0", "0", 0, 0), all, new Evaluation(20, false)))
                .extracting(row -> row.day() + ": due " + row.due().major() + ", "
                        + row.net().major() + " come")
                .containsExactly(
                        "0: due 0.00, 0.00 come",
                        "10: due 0.00, 35.99 come",
                        "20: due 0.00, 8.00 come",
                        "30: due 0.00, 0.00 come");
    }

    private static List<String> rows(CapCount count) {
        return rows(loan(), count);
    }

    private static List<String> rows(ShortTermLoan loan, CapCount count) {
        LedgerTerms plain = terms("0", "0", "0", 0, 0);
        LedgerTerms terms = new LedgerTerms(
                plain.lateCharge(),
                plain.insufficientFundsCharge(),
                plain.smallestPayment(),
                plain.yearlyRateOnCredit(),
                0,
                0,
                count);
        ShortTermSchedule schedule = ShortTermSchedules.given(loan, List.of(new ScheduledPayment(10, pounds("1.00"))));
        return ShortTermLedger.rows(loan, schedule, terms, PAYMENTS, new Evaluation(230, false)).stream()
                .filter(row -> row.day() > 0)
                .map(row -> row.day() + ": " + row.newInterest() + " new, pays "
                        + row.interestPortion().major() + "+"
                        + row.principalPortion().major() + ", leaves "
                        + row.interestBalance() + ", settles "
                        + row.settlement().major())
                .toList();
    }

    private static ShortTermLoan loan() {
        return Pounds.loan(
                "33.33", RATE, InterestMethod.ACTUARIAL, CostCap.UK_HCSTC, RoundingMode.FLOOR, FinalPayment.LOWER);
    }
}
