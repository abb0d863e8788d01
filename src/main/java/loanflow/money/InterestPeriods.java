package loanflow.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The interest periods of monthly and of single payments. */
public final class InterestPeriods {

    private InterestPeriods() {}

    /**
     * Months: each costs one twelfth of the yearly rate, whatever its length. A first period that is no month costs its
     * days by the day count.
     *
     * @param dueDates as agreed, before any shift for holidays
     */
    public static List<InterestPeriod> months(
            LocalDate disbursedOn, List<LocalDate> dueDates, DayCount dayCount, BusinessDays businessDays) {
        List<InterestPeriod> periods = new ArrayList<>(byDays(disbursedOn, dueDates, dayCount, businessDays));
        boolean regular = dueDates.get(0).equals(disbursedOn.plusMonths(1));
        for (int i = regular ? 0 : 1; i < periods.size(); i++) {
            periods.set(i, new InterestPeriod(periods.get(i).dueDate(), YearShare.MONTH));
        }
        return periods;
    }

    /** Periods that cost their days by the day count. */
    public static List<InterestPeriod> byDays(
            LocalDate disbursedOn, List<LocalDate> dueDates, DayCount dayCount, BusinessDays businessDays) {
        List<InterestPeriod> periods = new ArrayList<>(dueDates.size());
        LocalDate from = disbursedOn;
        for (LocalDate dueDate : dueDates) {
            if (!dueDate.isAfter(from)) {
                throw new IllegalArgumentException("dueDates: must ascend after the payout");
            }
            periods.add(new InterestPeriod(businessDays.of(dueDate), dayCount.share(from, dueDate)));
            from = dueDate;
        }
        return periods;
    }
}
