package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.PercentageCharge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which events work, and which moves and stops are in force from the first day. */
class TimelineTest {

    @ParameterizedTest(name = "charged on {0}, due on {1}: works on {2}")
    @CsvSource({"02-20, 02-05, 02-05", "02-20, 02-20, 02-20", "02-20, 03-05, 02-20"})
    void aChargeThatWasForgottenWorksFromItsDueDate(String on, String due, String effective) {
        Stamp stamp = stamp("c", on);
        assertThat(Timeline.effective(new Charge(stamp, Component.FEE, day(due), eur("5"))))
                .isEqualTo(day(effective));
        assertThat(Timeline.effective(new PercentageCharge(stamp, Component.FEE, day(due), BigDecimal.ONE)))
                .isEqualTo(day(effective));
    }

    @Test
    void onADayEventsWorkAsTheyArrivedAndBackDatedOnesOnTheirDay() {
        Loans loan = new Loans()
                .payout("01-10", "300")
                .pay("b", "02-12", "1")
                .charge("c", "02-20", Component.FEE, "02-11", "1")
                .pay("a", "02-11", "1")
                .pay("b2", "02-12", "1");
        assertThat(order(loan)).isEqualTo("payout0 c a b b2");
    }

    @Test
    void aCumulativeScheduleIsMadeBeforeItsChargesAndTheseBeforeItsPayments() {
        Loans loan = new Loans()
                .cumulative()
                .payout("01-10", "300")
                .pay("paid", "01-12", "1")
                .charge("fee", "01-20", Component.FEE, "02-05", "1")
                .then(new AccountEvent.TermChange(stamp("term", "01-25"), day("03-10"), 1))
                .then(new AccountEvent.Holiday(stamp("holiday", "01-26"), day("03-10"), 1))
                .then(OneOfEach.of("RATE_CHANGE", stamp("rate", "01-27"), eur("1")))
                .then(new PercentageCharge(stamp("percent", "01-28"), Component.FEE, day("02-05"), BigDecimal.ONE))
                .payout("01-29", "100");
        assertThat(order(loan)).isEqualTo("payout0 term holiday rate payout7 fee percent paid");
    }

    @Test
    void whatIsUndoneIsNotInTheOrder() {
        Loans loan = new Loans()
                .payout("01-10", "300")
                .pay("a", "02-11", "1")
                .pay("b", "02-12", "1")
                .undo("u", "02-13", "a");
        assertThat(order(loan)).isEqualTo("payout0 b");
    }

    @ParameterizedTest(name = "{0}: {1} in force")
    @CsvSource(delimiter = '|', textBlock = """
            shift stop extension            | shift stop extension
            SALE shift stop                 | ''
            shift SALE stop                 | shift
            SALE stop BUY_BACK extension    | extension
            SALE BUY_BACK shift stop        | shift stop
            WRITE_OFF extension stop        | ''
            shift WRITE_OFF stop            | shift
            CHARGE_OFF stop extension       | stop extension
            SALE BUY_BACK SALE stop         | ''
            """)
    void movesAndStopsOfAClosedLoanAreNotInForce(String arrived, String inForce) {
        List<AccountEvent> events = events(arrived, "02-20");
        List<String> found = new ArrayList<>();
        List<AccountEvent> moves = Timeline.moves(events, day("01-10"));
        List<PenaltyStop> stops = Timeline.stops(events, day("01-10"));
        for (AccountEvent event : events) {
            if (moves.contains(event) || (event instanceof PenaltyStop stop && stops.contains(stop))) {
                found.add(event.key());
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(inForce);
    }

    @ParameterizedTest(name = "on {0}, paid out on 10 January: {1}")
    @CsvSource({"01-09, 0", "01-10, 2", "01-11, 2"})
    void movesBeforeThePayoutAreNone(String on, int count) {
        assertThat(Timeline.moves(events("shift extension stop", on), day("01-10")))
                .hasSize(count);
        assertThat(Timeline.stops(events("shift extension stop", on), day("01-10")))
                .hasSize(count / 2);
    }

    private static List<AccountEvent> events(String names, String on) {
        List<AccountEvent> events = new ArrayList<>();
        for (String name : List.of(names.split(" ", -1))) {
            Stamp stamp = stamp(Character.isLowerCase(name.charAt(0)) ? name : name + events.size(), on);
            events.add(
                    switch (name) {
                        case "shift" -> new DueDateShift(stamp, day("02-10"), day("02-15"));
                        case "extension" -> new Extension(stamp, 1);
                        case "stop" -> new PenaltyStop(stamp, day("02-10"), null);
                        default -> OneOfEach.of(name, stamp, eur("1"));
                    });
        }
        return events;
    }

    private static String order(Loans loan) {
        Intake intake = Intake.of(loan.terms(), loan.events(), day("12-31"));
        return new Timeline(loan.terms())
                .of(intake).stream().map(AccountEvent::key).collect(Collectors.joining(" "));
    }
}
