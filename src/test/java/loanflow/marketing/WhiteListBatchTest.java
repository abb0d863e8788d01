package loanflow.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import loanflow.marketing.WhiteListBatch.Sorted;
import loanflow.marketing.WhiteListBatch.State;
import org.junit.jupiter.api.Test;

class WhiteListBatchTest {

    private static final Map<String, Terms> NO_HOLD_OUT =
            Map.of("W1", new Terms(2_000_000, 1, 0, 30), "W2", new Terms(500_000, 1, 0, 30));

    @Test
    void theBestComeFirstAndASmallerLimitFillsWhatIsLeft() {
        List<Sorted> sorted = WhiteListBatch.sort(
                List.of(
                        new Candidate("c", "W1", 621, 600_000, 1_100),
                        new Candidate("a", "W1", 640, 1_500_000, 1_100),
                        new Candidate("b", "W1", 630, 600_000, 1_100),
                        new Candidate("d", "W1", 620, 500_000, 1_100)),
                NO_HOLD_OUT);
        assertThat(sorted)
                .extracting(one -> one.candidate().customerId() + " " + one.state())
                .containsExactly("a PROPOSED", "b OVER_BUDGET", "c OVER_BUDGET", "d PROPOSED");
    }

    @Test
    void eachTierHasABudgetOfItsOwn() {
        assertThat(WhiteListBatch.sort(
                        List.of(
                                new Candidate("a", "W1", 640, 2_000_000, 1_100),
                                new Candidate("b", "W2", 610, 500_000, 1_150),
                                new Candidate("c", "W2", 609, 50_000, 1_150)),
                        NO_HOLD_OUT))
                .extracting(Sorted::state)
                .containsExactly(State.PROPOSED, State.PROPOSED, State.OVER_BUDGET);
    }

    @Test
    void aTierWithoutTermsIsADefectNotAGift() {
        assertThatThrownBy(
                        () -> WhiteListBatch.sort(List.of(new Candidate("a", "W3", 640, 100_000, 1_200)), NO_HOLD_OUT))
                .hasMessageContaining("W3");
    }

    @Test
    void oneInTwentyIsHeldOutAtRandomAndTheSameOnesWhateverTheOrder() {
        Random random = new Random(20_261_129);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            all.add(new Candidate(id, "W1", 600 + random.nextInt(60), 50_000, 1_100));
        }
        Map<String, Terms> terms = Map.of("W1", new Terms(Long.MAX_VALUE, 1, 5, 30));
        List<Sorted> sorted = WhiteListBatch.sort(all, terms);
        long held = sorted.stream().filter(one -> one.state() == State.HELD_OUT).count();
        // 5 % of 20,000 is 1,000; three standard deviations are 92.
        assertThat(held).isBetween(908L, 1_092L);
        Collections.shuffle(all, random);
        assertThat(WhiteListBatch.sort(all, terms)).isEqualTo(sorted);
    }

    @Test
    void controlGroupsOfTwoMeasurementsAreIndependent() {
        int both = 0;
        for (int i = 0; i < 10_000; i++) {
            both += HoldOut.holds("white-list", "customer-" + i, 50) && HoldOut.holds("campaign-1", "customer-" + i, 50)
                    ? 1
                    : 0;
        }
        assertThat(both).isBetween(2_350, 2_650);
    }
}
