package loanflow.marketing;

/**
 * What a source of applications brought, what it cost and what it has earned so far; view {@code marketing_source_value}.
 * Amounts in fen.
 *
 * @param newCustomers whose first application it brought
 * @param lateLoans ever more than thirty days late
 * @param earnedFen income less losses, as booked
 * @param valueFen what was earned less what was spent
 */
public record SourceValue(
        String source,
        long applications,
        long newCustomers,
        long loans,
        long lateLoans,
        long paidOutFen,
        long costFen,
        long earnedFen,
        long valueFen) {}
