package loanflow.commands;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import loanflow.money.EffectiveRate;
import loanflow.money.Money;
import loanflow.money.YearFlow;

/** Reads flows whose time is given as years, as days, or as a date, counted from the first of them. */
record YearFlowReader(Currency currency) {

    List<YearFlow> read(Field flows) {
        List<Request> all = flows.elements().stream().map(Field::object).toList();
        LocalDate first = all.stream()
                .filter(flow -> flow.has("date"))
                .map(flow -> flow.at("date").date())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return all.stream().map(flow -> read(flow, first)).toList();
    }

    private YearFlow read(Request flow, LocalDate first) {
        Money amount = flow.at("amount").money(currency);
        YearFlow read = new YearFlow(years(flow, first), amount);
        flow.nothingElse();
        return read;
    }

    private static BigDecimal years(Request flow, LocalDate first) {
        if (flow.has("date")) {
            return EffectiveRate.ofDays(
                    ChronoUnit.DAYS.between(first, flow.at("date").date()));
        }
        return flow.has("days")
                ? EffectiveRate.ofDays(flow.at("days").whole(0, UnitPeriodReader.MOST))
                : flow.at("years").notNegative();
    }
}
