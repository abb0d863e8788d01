package loanflow.commands;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.ActualCost;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.AppendixJ;
import loanflow.money.CashFlow;
import loanflow.money.EffectiveRate;
import loanflow.money.Money;
import loanflow.money.YearFlow;

/** Reads the flows that each yardstick needs, and measures them. */
final class AprFlows {

    private final Request request;
    private final Currency currency;

    AprFlows(Request request) {
        this.request = request;
        currency = request.at("currency", Field::currency, Money.CNY);
    }

    AnnualRate rate(AprMethod method) {
        return switch (method) {
            case US_APPENDIX_J ->
                request.has("unitPeriodsPerYear") ? new UnitFlowReader(request, currency).rate() : byDates();
            case EU, UK -> EffectiveRate.of(yearFlows());
            case XIRR -> EffectiveRate.ofDated(dated("flows"));
            case IRR_X12 -> AllInRate.irrTimes12(payout(), monthly());
            case ACTUAL_COST -> ActualCost.of(payout(), request.at("paidOutOn").date(), dated("paid"), dated("owed"));
        };
    }

    private AnnualRate byDates() {
        return AppendixJ.of(
                request.at("amountFinanced").positive(currency),
                request.at("advanceDate").date(),
                dated("payments"),
                new UnitPeriodReader(request).unitPeriod());
    }

    private List<YearFlow> yearFlows() {
        return request.has("flowsYearsAmount") ? pairs() : new YearFlowReader(currency).read(request.at("flows"));
    }

    private List<YearFlow> pairs() {
        return request.at("flowsYearsAmount").elements().stream()
                .map(Field::elements)
                .map(pair -> new YearFlow(pair.get(0).notNegative(), pair.get(1).money(currency)))
                .toList();
    }

    private List<CashFlow> dated(String list) {
        return request.at(list, Field::elements, List.<Field>of()).stream()
                .map(Field::object)
                .map(flow -> {
                    LocalDate date = flow.at("date").date();
                    Money amount = flow.at("amount").money(currency);
                    flow.nothingElse();
                    return new CashFlow(date, amount);
                })
                .toList();
    }

    private List<Money> monthly() {
        return request.at("payments").elements().stream()
                .map(payment -> payment.money(currency))
                .toList();
    }

    private Money payout() {
        return request.at("payout").positive(currency);
    }
}
