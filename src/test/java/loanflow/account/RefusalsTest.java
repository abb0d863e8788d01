package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.AccountEvent.Waiver;
import loanflow.account.AccountEvent.WriteOff;
import loanflow.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One event that breaks each rule: it is named, and the loan is as if it had never come. */
class RefusalsTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatBreaksARuleIsNamedAndChangesNothing(Rule rule) {
        AccountState without = before(rule).on("04-20");
        AccountState with = before(rule).then(breaking(rule)).on("04-20");
        assertThat(without.refusals()).isEmpty();
        assertThat(with.refusals()).extracting(Refusal::rule).containsExactly(rule);
        assertThat(with.refusals().get(0).field()).isEqualTo(rule.field());
        assertThat(with.instalments()).isEqualTo(without.instalments());
        assertThat(with.transactions()).isEqualTo(without.transactions());
        assertThat(with.status()).isEqualTo(without.status());
        assertThat(with.overpaid()).isEqualTo(without.overpaid());
    }

    @ParameterizedTest(name = "authority ''{0}'' is none")
    @CsvSource({"''", "' '", "'   '"})
    void aBlankAuthorityIsNoneForAnyOfThoseThatNeedOne(String authority) {
        List<AccountEvent> events = List.of(
                new Waiver(stamp("e", "02-20"), Component.PRINCIPAL, eur("1"), authority),
                new Settlement(stamp("e", "02-20"), eur("250"), BigDecimal.ONE, authority),
                new WriteOff(stamp("e", "02-20"), authority));
        for (AccountEvent event : events) {
            assertThat(OneOfEach.loan().then(event).on("02-20").refusals())
                    .containsExactly(new Refusal("e", Rule.AUTHORITY_MISSING));
        }
    }

    @ParameterizedTest(name = "{0} of component {1}: {2}")
    @CsvSource(nullValues = "taken", textBlock = """
            CHARGE, FEE, taken
            CHARGE, PENALTY, taken
            CHARGE, INTEREST, NOT_A_CHARGE
            CHARGE, PRINCIPAL, NOT_A_CHARGE
            PERCENTAGE_CHARGE, FEE, taken
            PERCENTAGE_CHARGE, PENALTY, taken
            PERCENTAGE_CHARGE, INTEREST, NOT_A_CHARGE
            PERCENTAGE_CHARGE, PRINCIPAL, NOT_A_CHARGE
            """)
    void onlyFeesAndPenaltiesAreCharged(String type, Component component, Rule rule) {
        AccountEvent event = type.equals("CHARGE")
                ? new Charge(stamp("e", "02-20"), component, day("03-01"), eur("5"))
                : new AccountEvent.PercentageCharge(stamp("e", "02-20"), component, day("03-01"), BigDecimal.TEN);
        AccountState state = OneOfEach.loan().then(event).on("02-20");
        assertThat(state.refusals().stream().map(Refusal::rule).findFirst().orElse(null))
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "re-aged into {0} instalments every {1} months: {2}")
    @CsvSource(nullValues = "taken", textBlock = """
            0, 1, COUNT_OUT_OF_RANGE
            1, 1, taken
            600, 1, taken
            601, 1, COUNT_OUT_OF_RANGE
            1, 0, COUNT_OUT_OF_RANGE
            1, 2, taken
            """)
    void aReAgingHasAtLeastOneAndAtMostSixHundredInstalments(int count, int every, Rule rule) {
        AccountEvent event = new ReAge(stamp("e", "02-20"), day("05-01"), every, Frequency.MONTHS, count, null);
        AccountState state = OneOfEach.loan().then(event).on("02-20");
        assertThat(state.refusals().stream().map(Refusal::rule).findFirst().orElse(null))
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "{1} instalments more from {0}: {2}")
    @CsvSource(nullValues = "taken", textBlock = """
            03-10, 598, taken
            03-10, 599, COUNT_OUT_OF_RANGE
            03-10, -1, taken
            03-10, -2, COUNT_OUT_OF_RANGE
            04-10, 1, taken
            04-10, -1, COUNT_OUT_OF_RANGE
            03-09, 1, NOT_A_DUE_DATE
            04-11, 1, NOT_A_DUE_DATE
            """)
    void aTermChangeLeavesOneToSixHundredInstalments(String from, int more, Rule rule) {
        AccountState state = OneOfEach.loan()
                .then(new TermChange(stamp("e", "02-20"), day(from), more))
                .on("02-20");
        assertThat(state.refusals().stream().map(Refusal::rule).findFirst().orElse(null))
                .isEqualTo(rule);
        assertThat(state.outstanding().total()).isEqualTo(eur("250"));
    }

    private static Loans before(Rule rule) {
        Loans loan = OneOfEach.loan().closedUntil("01-15");
        return switch (rule) {
            case BEFORE_DISBURSEMENT -> loan.cumulative();
            case EXTENDED_TWICE ->
                loan.then(new Extension(stamp("one", "02-16"), 1)).then(new Extension(stamp("two", "02-17"), 1));
            case NOTHING_OPEN -> loan.pay("all", "02-15", "250");
            case LOAN_CHARGED_OFF -> loan.then(OneOfEach.of("CHARGE_OFF", stamp("off", "02-15"), eur("1")));
            case LOAN_WRITTEN_OFF -> loan.then(OneOfEach.of("WRITE_OFF", stamp("off", "02-15"), eur("1")));
            case LOAN_SOLD -> loan.then(OneOfEach.of("SALE", stamp("off", "02-15"), eur("1")));
            default -> loan;
        };
    }

    private static AccountEvent breaking(Rule rule) {
        Stamp stamp = stamp("e", "02-20");
        Money dollar = Money.ofMinor(100, Currency.getInstance("USD"));
        return switch (rule) {
            case AMOUNT_NOT_POSITIVE -> OneOfEach.of("REPAYMENT", stamp, eur("0"));
            case WRONG_CURRENCY -> OneOfEach.of("REPAYMENT", stamp, dollar);
            case NOT_DISBURSED, BEFORE_DISBURSEMENT -> OneOfEach.of("REPAYMENT", stamp("e", "01-09"), eur("1"));
            case IN_CLOSED_PERIOD -> OneOfEach.of("REPAYMENT", new Stamp("e", day("01-15"), day("02-20")), eur("1"));
            case KEY_REUSED -> OneOfEach.of("REPAYMENT", stamp("paid", "02-20"), eur("50"));
            case UNKNOWN_KEY -> new Undo(stamp, "nothing");
            case NOT_A_DUE_DATE -> new DueDateShift(stamp, day("03-11"), day("03-20"));
            case NOT_AFTER_THE_DUE_DATE_BEFORE -> new DueDateShift(stamp, day("03-10"), day("02-10"));
            case NOT_IN_FUTURE -> new ReAge(stamp, day("02-20"), 1, Frequency.MONTHS, 2, null);
            case ENDS_BEFORE_IT_BEGINS -> new PenaltyStop(stamp, day("03-02"), day("03-01"));
            case COUNT_OUT_OF_RANGE -> new Extension(stamp, 0);
            case EXTENDED_TWICE -> new Extension(stamp, 1);
            case NO_INSTALMENT_LEFT -> new Extension(stamp("e", "04-10"), 1);
            case NOTHING_OVERDUE -> OneOfEach.of("RE_AMORTIZATION", stamp("e", "02-09"), eur("1"));
            case NOTHING_OPEN -> OneOfEach.of("RE_AGE", stamp, eur("1"));
            case AUTHORITY_MISSING -> new Waiver(stamp, Component.PRINCIPAL, eur("1"), " ");
            case MORE_THAN_OPEN -> OneOfEach.of("WAIVER", stamp, eur("250.01"));
            case MORE_THAN_PAID -> OneOfEach.of("REFUND", stamp, eur("50.01"));
            case MORE_THAN_OVERPAID -> new CreditBalanceRefund(stamp, eur("0.01"));
            case LESS_THAN_PAY_OFF -> OneOfEach.of("PAY_OFF", stamp, eur("249.99"));
            case BELOW_FLOOR -> OneOfEach.of("SETTLEMENT", stamp, eur("99.99"));
            case NOT_A_CHARGE -> new Charge(stamp, Component.INTEREST, day("03-01"), eur("1"));
            case LOAN_CHARGED_OFF -> OneOfEach.of("CHARGE", stamp, eur("1"));
            case LOAN_WRITTEN_OFF, LOAN_SOLD -> OneOfEach.of("REPAYMENT", stamp, eur("1"));
            case NOT_WRITTEN_OFF -> OneOfEach.of("RECOVERY", stamp, eur("1"));
            case NOT_SOLD -> OneOfEach.of("BUY_BACK", stamp, eur("1"));
        };
    }
}
