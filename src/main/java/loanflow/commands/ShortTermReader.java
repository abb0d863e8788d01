package loanflow.commands;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import loanflow.money.DueDates;
import loanflow.money.Money;
import loanflow.shortterm.CostCap;
import loanflow.shortterm.FinalPayment;
import loanflow.shortterm.InterestMethod;
import loanflow.shortterm.ScheduledPayment;
import loanflow.shortterm.ShortTermLoan;
import loanflow.shortterm.ShortTermSchedule;
import loanflow.shortterm.ShortTermSchedules;
import org.jspecify.annotations.Nullable;

/** Reads a loan that is priced by the day, and its schedule: level, of one amount, or payment by payment. */
final class ShortTermReader {

    private static final int MOST_PAYMENTS = 400;
    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);

    private final Request request;
    private final DayReader days;

    ShortTermReader(Request request, DayReader days) {
        this.request = request;
        this.days = days;
    }

    ShortTermLoan loan(InterestMethod method) {
        return new ShortTermLoan(
                request.at("principal").money(request.at("currency").currency()),
                dailyRate(),
                method,
                new CostCap(share("dailyCapPercent"), share("totalCapPercent")),
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
        LocalDate first = request.at("firstDueOn").date();
        if (!first.isAfter(days.disbursedOn())) {
            throw request.bad("firstDueOn", "must be after disbursedOn");
        }
        int dueDay = request.at("dueDay", field -> field.whole(1, 31), first.getDayOfMonth());
        return DueDates.every(new UnitPeriodReader(request).unitPeriod(), first, dueDay, count).stream()
                .map(days::of)
                .toList();
    }

    private BigDecimal dailyRate() {
        if (request.has("dailyRatePercent")) {
            return request.at("dailyRatePercent").notNegative().movePointLeft(2);
        }
        return request.at("annualRatePercent")
                .notNegative()
                .movePointLeft(2)
                .divide(DAYS_OF_YEAR, MathContext.DECIMAL128);
    }

    private @Nullable BigDecimal share(String field) {
        return request.has(field) ? request.at(field).notNegative().movePointLeft(2) : null;
    }
}
