package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is asked for which statement on which night. */
class AskingProvidersTest {

    private static final LocalDate MONDAY = LedgerKit.DAY;
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final CashKit cash = new CashKit();
    private final List<String> asked = new ArrayList<>();
    private final Set<String> late = new HashSet<>();
    private final Reconciliation reconciliation =
            new Reconciliation(this::answer, cash.matching, cash.statements, cash.standings);

    @Test
    void nobodyIsAskedForAnAccountThatWasNeverMoved() {
        cash.kit.book("due", PostingRule.INTEREST_DUE, 5);

        assertThat(reconciliation.reconcile(MONDAY.plusDays(1))).isZero();

        assertThat(asked).isEmpty();
        assertThat(reconciliation.standings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Account.class,
            names = {"CASH_PAYOUT", "CASH_COLLECTION", "CASH_DIRECT_DEBIT", "CASH_AGENCY"})
    void everyCashAccountIsAskedForInEveryCurrencyItMoved(Account account) {
        String amount = account == Account.CASH_PAYOUT ? "x -5" : "x 5";
        for (Currency currency : List.of(USD, Money.CNY, EUR)) {
            cash.book(account, currency, MONDAY, amount);
            cash.book(account, currency, MONDAY, amount);
        }

        assertThat(reconciliation.reconcile(MONDAY.plusDays(1)))
                .as("two a currency")
                .isEqualTo(6);

        assertThat(asked)
                .containsExactly(account + " CNY 2026-03-02", account + " EUR 2026-03-02", account + " USD 2026-03-02");
        assertThat(reconciliation.standings())
                .extracting(CashStanding::account, standing -> standing.booked().currency())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(account, Money.CNY),
                        org.assertj.core.groups.Tuple.tuple(account, EUR),
                        org.assertj.core.groups.Tuple.tuple(account, USD));
    }

    /** The first statement is that of the day before; later every missed day is asked for, in order, and none twice. */
    @Test
    void theDaysBetweenAreCaughtUpInOrder() {
        cash.book(Account.CASH_AGENCY, Money.CNY, MONDAY, "x 5");
        int unused = reconciliation.reconcile(MONDAY.plusDays(1));
        unused = reconciliation.reconcile(MONDAY.plusDays(1));
        unused = reconciliation.reconcile(MONDAY);
        unused = reconciliation.reconcile(MONDAY.plusDays(4));

        assertThat(asked)
                .containsExactly(
                        "CASH_AGENCY CNY 2026-03-02",
                        "CASH_AGENCY CNY 2026-03-03",
                        "CASH_AGENCY CNY 2026-03-04",
                        "CASH_AGENCY CNY 2026-03-05");
        assertThat(reconciliation.standings()).extracting(CashStanding::date).containsExactly(MONDAY.plusDays(3));
    }

    /** The day that is late is named once for each night it was asked for in vain; what comes after it waits. */
    @Test
    void aLateDayHoldsUpThoseAfterItAndNoOtherAccount() {
        cash.book(Account.CASH_AGENCY, Money.CNY, MONDAY, "x 5");
        cash.book(Account.CASH_COLLECTION, Money.CNY, MONDAY, "y 5");
        int unused = reconciliation.reconcile(MONDAY.plusDays(1));
        late.add("CASH_AGENCY CNY 2026-03-03");
        asked.clear();

        assertThat(reconciliation.reconcile(MONDAY.plusDays(3)))
                .as("it is late")
                .isEqualTo(1);
        assertThat(reconciliation.reconcile(MONDAY.plusDays(3)))
                .as("it still is")
                .isZero();
        late.clear();
        assertThat(reconciliation.reconcile(MONDAY.plusDays(3))).as("it came").isZero();

        assertThat(asked)
                .containsExactly(
                        "CASH_COLLECTION CNY 2026-03-03",
                        "CASH_COLLECTION CNY 2026-03-04",
                        "CASH_AGENCY CNY 2026-03-03",
                        "CASH_AGENCY CNY 2026-03-03",
                        "CASH_AGENCY CNY 2026-03-03",
                        "CASH_AGENCY CNY 2026-03-04");
        assertThat(cash.found(Money.CNY)).contains("LATE 0:0 (cleared)");
    }

    @Test
    void aFirstStatementThatIsLateIsAskedForByTheDayOfTheNight() {
        cash.book(Account.CASH_AGENCY, Money.CNY, MONDAY, "x 5");
        late.add("CASH_AGENCY CNY 2026-03-02");

        assertThat(reconciliation.reconcile(MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(reconciliation.standings()).isEmpty();
        assertThat(reconciliation.differences(MONDAY, MONDAY)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(DifferenceKind.LATE);
            assertThat(one.account()).isEqualTo(Account.CASH_AGENCY);
            assertThat(one.date()).isEqualTo(MONDAY);
            assertThat(one.name()).isNull();
        });
        assertThat(reconciliation.explain(
                        reconciliation.differences(MONDAY, MONDAY).get(0).id(), "staff:one", "a holiday"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PRINCIPAL", "ADVANCE", "MERCHANT_CLEARING"})
    void anAccountThatIsNotCashHasNoCurrencyToAskFor(Account account) {
        cash.kit.book("change", PostingRule.changing(account), 5);

        assertThat(cash.statements.currencies(account)).isEmpty();
    }

    private ProviderStatements.Answer answer(Account account, Currency currency, LocalDate date) {
        String statement = account + " " + currency + " " + date;
        asked.add(statement);
        if (late.contains(statement)) {
            return new ProviderStatements.Answer.Late("a test wants it");
        }
        Money nothing = Money.zero(currency);
        return new ProviderStatements.Answer.Arrived(new StatementOfDay(nothing, nothing, List.of()));
    }
}
