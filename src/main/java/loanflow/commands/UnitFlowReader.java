package loanflow.commands;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Stream;
import loanflow.money.AnnualRate;
import loanflow.money.AppendixJ;
import loanflow.money.Money;
import loanflow.money.UnitFlow;
import loanflow.money.UnitTime;

/** Reads flows whose time is given in unit periods, as the worked examples of Regulation Z give it. */
record UnitFlowReader(Request request, Currency currency) {

    AnnualRate rate() {
        BigDecimal perYear = request.at("unitPeriodsPerYear").decimal();
        return AppendixJ.of(Stream.concat(advances(), flows("payments")).toList(), perYear);
    }

    private Stream<UnitFlow> advances() {
        if (request.has("advances")) {
            return flows("advances")
                    .map(flow -> new UnitFlow(flow.time(), flow.amount().negated()));
        }
        Money financed = request.at("amountFinanced").positive(currency);
        return Stream.of(new UnitFlow(new UnitTime(0, BigDecimal.ZERO), financed.negated()));
    }

    private Stream<UnitFlow> flows(String list) {
        return request.at(list).elements().stream().map(Field::object).map(flow -> {
            int whole = flow.at("t").whole(0, UnitPeriodReader.MOST);
            BigDecimal fraction = flow.at("f", Field::notNegative, BigDecimal.ZERO);
            Money amount = flow.at("amount").positive(currency);
            flow.nothingElse();
            return new UnitFlow(new UnitTime(whole, fraction), amount);
        });
    }
}
