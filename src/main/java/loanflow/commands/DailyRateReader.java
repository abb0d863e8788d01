package loanflow.commands;

import java.math.BigDecimal;
import java.math.MathContext;
import loanflow.shortterm.CostCap;
import org.jspecify.annotations.Nullable;

/** Reads the rate a day of a loan that is priced by the day, and the caps on it. */
record DailyRateReader(Request request) {

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);

    BigDecimal daily() {
        return request.has("dailyRatePercent")
                ? request.at("dailyRatePercent").notNegative().movePointLeft(2)
                : request.at("annualRatePercent")
                        .notNegative()
                        .movePointLeft(2)
                        .divide(DAYS_OF_YEAR, MathContext.DECIMAL128);
    }

    CostCap cap() {
        return new CostCap(share("dailyCapPercent"), share("totalCapPercent"));
    }

    private @Nullable BigDecimal share(String field) {
        return request.has(field) ? request.at(field).notNegative().movePointLeft(2) : null;
    }
}
