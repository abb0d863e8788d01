package loanflow.commands;

import java.math.RoundingMode;
import java.util.List;
import loanflow.money.Money;
import loanflow.shortterm.FinalPayment;
import loanflow.shortterm.InterestMethod;
import loanflow.shortterm.ScheduledPayment;
import loanflow.shortterm.ShortTermLoan;
import loanflow.shortterm.ShortTermSchedule;
import loanflow.shortterm.ShortTermSchedules;

/** Reads a loan that is priced by the day, and its schedule: level, of one amount, or payment by payment. */
final class ShortTermReader {

    private static final int MOST_PAYMENTS = 400;

    private final Request request;
    private final DayReader days;

    ShortTermReader(Request request, DayReader days) {
        this.request = request;
        this.days = days;
    }

    ShortTermLoan loan(InterestMethod method) {
        DailyRateReader rates = new DailyRateReader(request);
        return new ShortTermLoan(
                request.at("principal").money(request.at("currency").currency()),
                rates.daily(),
                method,
                rates.cap(),
                request.at("interestRounding", field -> field.choice(RoundingMode.class), RoundingMode.FLOOR),
                request.at("finalPayment", field -> field.choice(FinalPayment.class), FinalPayment.LOWER));
    }

    ShortTermSchedule schedule(ShortTermLoan loan) {
        if (request.has("payments")) {
            return ShortTermSchedules.given(loan, payments(loan.principal()));
        }
        List<Integer> paymentDays = paymentDays();
        if (request.has("paymentAmount")) {
            Money amount = request.at("paymentAmount").money(loan.principal().currency());
            return ShortTermSchedules.given(
                    loan,
                    paymentDays.stream()
                            .map(day -> new ScheduledPayment(day, amount))
                            .toList());
        }
        return ShortTermSchedules.level(loan, paymentDays);
    }

    private List<ScheduledPayment> payments(Money principal) {
        return request.at("payments").elements().stream()
                .map(Field::object)
                .map(payment -> {
                    Money amount = payment.at("amount").money(principal.currency());
                    ScheduledPayment read = new ScheduledPayment(days.day(payment), amount);
                    payment.nothingElse();
                    return read;
                })
                .toList();
    }

    private List<Integer> paymentDays() {
        if (request.has("days")) {
            return request.at("days").elements().stream()
                    .map(day -> day.whole(1, UnitPeriodReader.MOST))
                    .toList();
        }
        int count = request.at("paymentCount").whole(1, MOST_PAYMENTS);
        return new DueDateReader(request, days.disbursedOn())
                .every(new UnitPeriodReader(request).unitPeriod(), count).stream()
                        .map(days::of)
                        .toList();
    }
}
