package loanflow.money;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The yearly cost of a loan as it really went, penalties and charges included: what was paid so far and what is still
 * owed, tested against the cap again (private-lending interpretation art. 29: interest, default interest and all other
 * fees together). Time counts in months and 30ths of a month, so that a loan paid as scheduled costs exactly its
 * {@link AllInRate#irrTimes12}.
 */
public final class ActualCost {

    private ActualCost() {}

    /**
     * The rate.
     *
     * @param payout what the customer really received
     * @param paid with the days on which it was paid
     * @param owed with the days on which it falls due, or today where it is overdue
     * @throws IllegalArgumentException when the two together do not give back the payout
     */
    public static AnnualRate of(Money payout, LocalDate paidOutOn, List<CashFlow> paid, List<CashFlow> owed) {
        return AppendixJ.of(
                payout, paidOutOn, Stream.concat(paid.stream(), owed.stream()).toList(), UnitPeriod.MONTH);
    }

    /** Whether that cost keeps the cap, with the tolerance of {@link AllInRate#within}. */
    public static boolean within(
            AnnualRate cap, Money payout, LocalDate paidOutOn, List<CashFlow> paid, List<CashFlow> owed) {
        return AllInRate.within(of(payout, paidOutOn, paid, owed), cap);
    }
}
