package loanflow.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.List;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;

/** The yearly cost of a loan from its flows. */
final class AprCommand implements LineCommand {

    private static final int MOST_DECIMALS = 12;
    private static final String[] REMARKS = {
        "ref",
        "description",
        "source",
        "expectedPercent",
        "expectedAprPercent",
        "recomputedHere",
        "ok",
        "unitPeriod",
        "advanceDate",
        "firstPaymentDate"
    };

    @Override
    public ObjectNode answer(Request request) {
        AprMethod method = request.at("method", field -> field.choice(AprMethod.class), methodOf(request));
        AnnualRate rate = new AprFlows(request).rate(method);
        ObjectNode answer = Json.object().put("method", method.name()).put("percent", Out.percent(rate));
        if (request.has("decimals")) {
            int decimals = request.at("decimals").whole(0, MOST_DECIMALS);
            answer.put("rounded", rate.toPercent().setScale(decimals, RoundingMode.HALF_UP));
        }
        if (request.has("capPercent")) {
            AnnualRate cap = AnnualRate.percent(request.at("capPercent").notNegative());
            answer.put("withinCap", AllInRate.within(rate, cap));
        }
        request.nothingElse(REMARKS);
        return answer;
    }

    @Override
    public List<String> columns() {
        return List.of("method", "percent", "rounded", "withinCap");
    }

    /** The worked examples of the law say by their fields which method they mean. */
    private static AprMethod methodOf(Request request) {
        if (request.has("unitPeriodsPerYear")) {
            return AprMethod.US_APPENDIX_J;
        }
        return request.has("flowsYearsAmount") ? AprMethod.EU : AprMethod.XIRR;
    }
}
