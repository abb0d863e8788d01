package loanflow.commands;

import loanflow.money.UnitPeriod;

/** Reads {@code unitPeriod} (DAY, WEEK, HALF_MONTH, MONTH) and {@code unitMultiple}. */
record UnitPeriodReader(Request request) {

    /** More payments, periods or days than any loan has. */
    static final int MOST = 36_600;

    UnitPeriod unitPeriod() {
        UnitPeriod.Unit unit =
                request.at("unitPeriod", field -> field.choice(UnitPeriod.Unit.class), UnitPeriod.Unit.MONTH);
        return new UnitPeriod(unit, request.at("unitMultiple", field -> field.whole(1, MOST), 1));
    }
}
