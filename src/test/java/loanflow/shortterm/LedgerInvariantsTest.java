package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import loanflow.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every ledger, whatever was paid: on loans and payments drawn from fixed seeds. */
class LedgerInvariantsTest {

    private static final int LOANS = 150;
    private static final List<Integer> DAYS = List.of(20, 50, 80);

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void theOrderInWhichPaymentsAreToldChangesNothing(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            List<ActualPayment> payments = payments(seed);
            List<ActualPayment> shuffled = new ArrayList<>(payments);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(rows(method, shuffled)).as("seed %s", seed).isEqualTo(rows(method, payments));
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void aPaymentInTwoPartsOfOneDayIsOnePayment(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            List<ActualPayment> payments = payments(seed);
            List<ActualPayment> parts = new ArrayList<>();
            for (ActualPayment payment : payments) {
                parts.add(new ActualPayment(payment.day(), Money.ofMinor(1, Pounds.GBP), payment.status()));
                parts.add(new ActualPayment(
                        payment.day(), payment.amount().minus(Money.ofMinor(1, Pounds.GBP)), payment.status()));
            }
            assertThat(rows(method, parts)).as("seed %s", seed).isEqualTo(rows(method, payments));
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void failedTriesChangeNoBalance(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            List<ActualPayment> payments = payments(seed);
            List<ActualPayment> more = new ArrayList<>(payments);
            more.add(new ActualPayment(17, pounds("20"), PaymentStatus.FAILED));
            more.add(new ActualPayment(33, pounds("20"), PaymentStatus.TIMED_OUT));
            LedgerRow last = last(rows(method, payments));
            LedgerRow same = last(rows(method, more));
            assertThat(same.principalBalance()).as("seed %s", seed).isEqualTo(last.principalBalance());
            assertThat(same.settlement()).as("seed %s", seed).isEqualTo(last.settlement());
            assertThat(same.chargesBalance()).as("seed %s", seed).isEqualTo(last.chargesBalance());
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void principalIsWhatWasLentLessWhatRepaidItAndChargesAreWhatWasChargedLessWhatPaidThem(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            Money principal = pounds("100");
            Money charges = pounds("0");
            for (LedgerRow row : rows(method, payments(seed))) {
                principal = principal.minus(row.principalPortion());
                charges = charges.plus(row.newCharges()).minus(row.chargesPortion());
                assertThat(row.principalBalance()).as("seed %s", seed).isEqualTo(principal);
                assertThat(row.chargesBalance()).as("seed %s", seed).isEqualTo(charges);
                assertThat(row.chargesBalance().isNegative()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void daysAscendAndNothingIsDueBeyondWhatIsScheduled(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            List<LedgerRow> rows = rows(method, payments(seed));
            assertThat(rows)
                    .extracting(LedgerRow::day)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .contains(0, 20, 50, 80, 100);
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.due()).isLessThanOrEqualTo(row.scheduled());
                assertThat(row.due().isNegative()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void lateChargesMakeASettlementDearerByExactlyThemselves(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            List<ActualPayment> small =
                    List.of(new ActualPayment(1 + seed % 90, pounds("0.50"), PaymentStatus.CONFIRMED));
            Money dear = last(rows(method, small, "15")).settlement();
            Money cheap = last(rows(method, small, "0")).settlement();
            Money charged = rows(method, small, "15").stream()
                    .map(LedgerRow::newCharges)
                    .reduce(pounds("0"), Money::plus);
            // Half a pound pays interest or a charge, never principal: the difference is what was charged.
            assertThat(dear.minus(cheap)).as("seed %s", seed).isEqualTo(charged);
            assertThat(charged).isEqualTo(pounds("45"));
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void withoutARateALoanCostsItsPrincipal(InterestMethod method) {
        ShortTermLoan free = Pounds.ending("100", "0", method, FinalPayment.LOWER);
        ShortTermSchedule schedule = ShortTermSchedules.level(free, DAYS);
        assertThat(schedule.totalPayments()).isEqualTo(pounds("100"));
        for (int seed = 0; seed < LOANS; seed++) {
            List<LedgerRow> rows = ShortTermLedger.rows(
                    free, schedule, terms("0", "0", "0", 0, 0), payments(seed), new Evaluation(100, true));
            assertThat(rows).extracting(LedgerRow::actuarialInterest).allMatch(interest -> interest.signum() <= 0);
            assertThat(last(rows).principalBalance()).as("seed %s", seed).isEqualTo(pounds("0"));
        }
    }

    private static List<LedgerRow> rows(InterestMethod method, List<ActualPayment> payments) {
        return rows(method, payments, "15");
    }

    private static List<LedgerRow> rows(InterestMethod method, List<ActualPayment> payments, String late) {
        ShortTermLoan loan = Pounds.loan(method);
        LedgerTerms terms = new LedgerTerms(pounds(late), pounds("7.50"), pounds("0"), new BigDecimal("0.08"), 0, 3);
        return ShortTermLedger.rows(
                loan, ShortTermSchedules.level(loan, DAYS), terms, payments, new Evaluation(100, false));
    }

    private static LedgerRow last(List<LedgerRow> rows) {
        return rows.get(rows.size() - 1);
    }

    private static List<ActualPayment> payments(int seed) {
        Random random = new Random(seed);
        List<ActualPayment> payments = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            PaymentStatus status = random.nextInt(4) == 0 ? PaymentStatus.INSUFFICIENT_FUNDS : PaymentStatus.CONFIRMED;
            payments.add(new ActualPayment(
                    1 + random.nextInt(99), Money.ofMinor(2 + random.nextInt(9_000), Pounds.GBP), status));
        }
        return payments;
    }
}
