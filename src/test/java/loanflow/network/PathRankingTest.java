package loanflow.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import loanflow.network.Bond.Kind;
import loanflow.network.PathRanking.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The vectors of DOMAIN §8 and what follows from them. */
class PathRankingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    @Test
    void aSpouseNamedNinetyDaysAgoWhoAnsweredOneOfTwoTries() {
        TracePath path = PathRanking.rank(
                        List.of(bond(null, "a", Kind.SPOUSE, 90)), Map.of("a", new Answers(2, 1)), NOW)
                .get(0);

        assertThat(path.score()).isCloseTo(0.6364, within(0.00005));
        assertThat(path.reach()).isCloseTo(0.3182, within(0.00005));
    }

    @Test
    void aFreshPathFromADeclaredContactToHisSpouse() {
        List<TracePath> ranked = PathRanking.rank(
                List.of(bond(null, "a", Kind.DECLARED_CONTACT, 0), bond("a", "b", Kind.SPOUSE, 0)), Map.of(), NOW);

        assertThat(ranked).extracting(TracePath::node).containsExactly("a", "b");
        assertThat(ranked.get(1).score()).isCloseTo(0.315, within(1e-9));
        assertThat(ranked.get(1).kinds()).containsExactly(Kind.DECLARED_CONTACT, Kind.SPOUSE);
    }

    @Test
    void theBestPathToANodeIsTheOneThatCounts() {
        List<TracePath> ranked = PathRanking.rank(
                List.of(
                        bond(null, "a", Kind.SPOUSE, 0),
                        bond(null, "b", Kind.COLLEAGUE, 0),
                        bond("a", "b", Kind.SPOUSE, 0)),
                Map.of(),
                NOW);

        assertThat(ranked).hasSize(2);
        assertThat(ranked.get(1).score()).isCloseTo(0.9 * 0.9 * 0.5, within(1e-9));
    }

    @Test
    void whoNeverAnswersFallsBehind() {
        List<TracePath> ranked = PathRanking.rank(
                List.of(bond(null, "a", Kind.SPOUSE, 0), bond(null, "b", Kind.SIBLING, 0)),
                Map.of("a", new Answers(4, 0)),
                NOW);

        assertThat(ranked).extracting(TracePath::node).containsExactly("b", "a");
    }

    @Test
    void aSecondStepWithoutTheFirstLeadsNowhereAndEqualOnesKeepOneOrder() {
        assertThat(PathRanking.rank(List.of(bond("nobody", "b", Kind.SPOUSE, 0)), Map.of(), NOW))
                .isEmpty();
        assertThat(PathRanking.rank(
                        List.of(bond(null, "y", Kind.SIBLING, 3), bond(null, "x", Kind.SIBLING, 3)), Map.of(), NOW))
                .extracting(TracePath::node)
                .containsExactly("x", "y");
    }

    private static Bond bond(@Nullable String via, String node, Kind kind, long daysAgo) {
        return new Bond(via, node, kind, NOW.minus(Duration.ofDays(daysAgo)));
    }
}
