package loanflow.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a card says of one application.
 *
 * @param value points in sum, base included; higher is safer
 * @param lines one line per characteristic in the order of the card
 */
public record Score(long value, List<Line> lines) {

    /** Most reasons that a refusal states (PIPL art. 24; DOMAIN.md §4). */
    private static final int MOST_REASONS = 4;

    /** Scale of DOMAIN.md §4: base 600 at odds of 50 to 1, 20 points double the odds. */
    private static final double FACTOR = 20 / Math.log(2);

    private static final double OFFSET = 600 - FACTOR * Math.log(50);

    public Score {
        lines = List.copyOf(lines);
    }

    static Score of(List<Line> lines) {
        return new Score(lines.stream().mapToLong(Line::points).sum(), lines);
    }

    /** Probability of default in the card's performance window, basis points. */
    public long pdBps() {
        return Math.round(10_000 / (1 + Math.exp((value - OFFSET) / FACTOR)));
    }

    /** Codes of the up to four characteristics that fall furthest short of their best points, the worst first. */
    public List<String> reasons() {
        return lines.stream()
                .filter(line -> line.shortfall() > 0)
                .sorted(Comparator.comparingLong(Line::shortfall).reversed())
                .limit(MOST_REASONS)
                .map(Line::reason)
                .toList();
    }

    /**
     * Points of one characteristic.
     *
     * @param characteristic name of the input that earned them
     * @param best points of the best bin of this characteristic
     */
    public record Line(String characteristic, long points, long best) {

        long shortfall() {
            return best - points;
        }

        /** {@code dtiAfter} is DTI_AFTER, {@code maxDpd24m} is MAX_DPD_24M, {@code verifiedIncomeFen} VERIFIED_INCOME. */
        public String reason() {
            return characteristic
                    .replaceAll("Fen$", "")
                    .replaceAll("([a-z])([A-Z0-9])", "$1_$2")
                    .toUpperCase(Locale.ROOT);
        }
    }
}
