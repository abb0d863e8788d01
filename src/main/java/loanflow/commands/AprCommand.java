package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Currency;
import java.util.List;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/** The yearly cost of a loan from its flows. */
final class AprCommand implements LineCommand {

    enum Method {
        IRR_X12
    }

    @Override
    public ObjectNode answer(Request request) {
        Method method = request.at("method").choice(Method.class);
        Currency currency = request.at("currency", Field::currency, Money.CNY);
        Money payout = request.at("payout").money(currency);
        List<Money> payments = request.at("payments").elements().stream()
                .map(payment -> payment.money(currency))
                .toList();
        request.nothingElse();
        AnnualRate rate = AllInRate.irrTimes12(payout, payments);
        return Json.object().put("method", method.name()).put("percent", rate.toPercent());
    }

    @Override
    public List<String> columns() {
        return List.of("method", "percent");
    }
}
