package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one instalment asks for of each component, and what paying, giving up and taking back do to it. */
class ClaimTest {

    private Line line;

    @BeforeEach
    void anInstalmentDueOnTenFebruary() {
        line = new Line(InstalmentKind.REGULAR, day("01-10"), day("02-10"), eur("0"));
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void anyComponentKeepsAnInstalmentOpenAndOnlyFeesDoNotMakeItLate(Component component) {
        line.charge(component, eur("0.01"), day("01-10"));
        assertThat(line.isOpen()).isTrue();
        assertThat(line.isOpenBesideFees()).isEqualTo(component != Component.FEE);
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void whatIsPaidOrGivenUpIsNoLongerOpen(Component component) {
        line.charge(component, eur("10"), day("01-10"));
        assertThat(line.pay(component, eur("4"), day("02-01"))).isEqualTo(eur("4"));
        line.forgive(component, eur("5"), day("02-02"));
        assertThat(line.open(component)).isEqualTo(eur("1"));
        assertThat(line.settled(component)).isEqualTo(eur("9"));
        assertThat(line.pay(component, eur("4"), day("02-03"))).isEqualTo(eur("1"));
        assertThat(line.isOpen()).isFalse();
        assertThat(line.completedOn).isEqualTo(day("02-03"));
        assertThat(line.open()).isEqualTo(Parts.none(Loans.EUR));
    }

    @ParameterizedTest(name = "10.00 paid on {0}: in advance {1}, late {2}")
    @CsvSource({"02-09, 10, 0", "02-10, 0, 0", "02-11, 0, 10"})
    void moneyIsEarlyLateOrInTime(String on, String early, String late) {
        line.charge(Component.PRINCIPAL, eur("30"), day("01-10"));
        assertThat(line.pay(Component.PRINCIPAL, eur("10"), day(on))).isEqualTo(eur("10"));
        assertThat(line.inAdvance).isEqualTo(eur(early));
        assertThat(line.late).isEqualTo(eur(late));
    }

    @ParameterizedTest(name = "10 early, 10 in time, 10 late, {0} taken back: early {1}, late {2}")
    @CsvSource({"0, 10, 10", "10, 10, 10", "15, 10, 5", "20, 10, 0", "25, 5, 0", "30, 0, 0"})
    void whatIsTakenBackLeavesNoMoreEarlyOrLateThanIsPaid(String back, String early, String late) {
        line.charge(Component.PRINCIPAL, eur("30"), day("01-10"));
        assertThat(line.pay(Component.PRINCIPAL, eur("10"), day("02-09"))).isEqualTo(eur("10"));
        assertThat(line.pay(Component.PRINCIPAL, eur("10"), day("02-10"))).isEqualTo(eur("10"));
        assertThat(line.pay(Component.PRINCIPAL, eur("10"), day("02-11"))).isEqualTo(eur("10"));
        assertThat(line.unpay(Component.PRINCIPAL, eur(back), day("02-12"))).isEqualTo(eur(back));
        assertThat(line.inAdvance).isEqualTo(eur(early));
        assertThat(line.late).isEqualTo(eur(late));
    }

    @Test
    void nothingIsTakenBackOfWhatWasNotPaid() {
        line.charge(Component.FEE, eur("5"), day("01-10"));
        line.charge(Component.PRINCIPAL, eur("5"), day("01-10"));
        assertThat(line.pay(Component.FEE, eur("5"), day("02-10"))).isEqualTo(eur("5"));
        assertThat(line.unpay(Component.PRINCIPAL, eur("5"), day("02-11"))).isEqualTo(eur("0"));
        assertThat(line.open().total()).isEqualTo(eur("5"));
    }

    @Test
    void theDayOfCompletionIsTheFirstOnWhichNothingWasOpenAndStays() {
        line.charge(Component.PRINCIPAL, eur("5"), day("01-10"));
        assertThat(line.pay(Component.PRINCIPAL, eur("5"), day("02-01"))).isEqualTo(eur("5"));
        assertThat(line.pay(Component.PRINCIPAL, eur("5"), day("02-05"))).isEqualTo(eur("0"));
        line.forgive(Component.FEE, eur("0"), day("02-06"));
        assertThat(line.completedOn).isEqualTo(day("02-01"));
        assertThat(line.unpay(Component.PRINCIPAL, eur("1"), day("02-07"))).isEqualTo(eur("1"));
        assertThat(line.completedOn).isNull();
        line.forgive(Component.PRINCIPAL, eur("1"), day("02-08"));
        assertThat(line.completedOn).isEqualTo(day("02-08"));
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void payingOneComponentLeavesTheOthers(Component component) {
        for (Component each : Component.values()) {
            line.charge(each, eur("10"), day("01-10"));
        }
        assertThat(line.pay(component, eur("100"), day("02-10"))).isEqualTo(eur("10"));
        for (Component each : Component.values()) {
            assertThat(line.open(each)).isEqualTo(each == component ? eur("0") : eur("10"));
        }
        assertThat(line.open().total()).isEqualTo(eur("30"));
    }
}
