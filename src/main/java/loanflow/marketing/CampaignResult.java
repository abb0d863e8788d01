package loanflow.marketing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What came of a campaign so far; a campaign that is not measured yet may still get responses. Amounts in fen.
 *
 * @param state PLANNED, EMPTY, WAITING, REFUSED, SENDING or MEASURED
 * @param control held out to measure the effect
 * @param refused what the contact gate would not have
 * @param toldResponded applied within the response days
 * @param costFen of the touches
 * @param earnedFen income less losses of the loans, as booked so far
 */
public record CampaignResult(
        String name,
        Segment segment,
        String channel,
        String state,
        String plannedBy,
        long told,
        long control,
        long suppressed,
        long refused,
        long toldResponded,
        long controlResponded,
        long loans,
        long paidOutFen,
        long costFen,
        long earnedFen) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Responses of those who were told, per cent, to one decimal, half up; empty when nobody was. */
    public Optional<BigDecimal> responsePercent() {
        return share(toldResponded, told);
    }

    /** Responses of the control group, per cent. */
    public Optional<BigDecimal> controlPercent() {
        return share(controlResponded, control);
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
