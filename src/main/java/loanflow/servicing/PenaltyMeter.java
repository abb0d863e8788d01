package loanflow.servicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;

/**
 * Penalty interest of one loan by instalment: overdue principal times days, rounded half up on the sum, so that twenty
 * days cost the same however they are cut. The rule by which {@link DailyCharges} charges all loans in SQL.
 *
 * @param bps yearly rate
 * @param daysOfYear 360 or 365
 * @param chargedTo up to this day everything is in
 * @param basis overdue minor units times days, by instalment
 */
record PenaltyMeter(int bps, int daysOfYear, LocalDate chargedTo, List<Long> basis) {

    private static final long BPS_OF_ONE = 10_000;

    PenaltyMeter {
        basis = List.copyOf(basis);
    }

    /** Nothing is charged yet. */
    static PenaltyMeter at(int bps, int daysOfYear, LocalDate disbursedOn, int instalments) {
        return new PenaltyMeter(bps, daysOfYear, disbursedOn, Collections.nCopies(instalments, 0L));
    }

    /** Charges the days up to this one on what is open now. */
    PenaltyMeter until(LocalDate day, List<OpenInstalment> lines) {
        if (!day.isAfter(chargedTo)) {
            return this;
        }
        List<Long> more = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            OpenInstalment line = lines.get(i);
            LocalDate from = line.dueDate().isAfter(chargedTo) ? line.dueDate() : chargedTo;
            long days = Math.max(0, day.toEpochDay() - from.toEpochDay());
            more.add(Math.addExact(
                    basis.get(i), Math.multiplyExact(line.openPrincipal().minor(), days)));
        }
        return new PenaltyMeter(bps, daysOfYear, day, more);
    }

    /** What an instalment has been charged in all. */
    Money penalty(int index, Currency currency) {
        long year = BPS_OF_ONE * daysOfYear;
        return Money.ofMinor((Math.multiplyExact(2L * bps, basis.get(index)) + year) / (2 * year), currency);
    }
}
