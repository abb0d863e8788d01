package loanflow.conformance;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Where the tokens are: places in ascending order, a place twice when it holds two. No token at all: the case has ended. */
final class Marking {

    private final int[] tokens;

    private Marking(int[] tokens) {
        this.tokens = tokens;
    }

    static Marking of(int... tokens) {
        return new Marking(IntStream.of(tokens).sorted().toArray());
    }

    boolean hasEnded() {
        return tokens.length == 0;
    }

    boolean holds(int place) {
        return Arrays.binarySearch(tokens, place) >= 0;
    }

    boolean holdsAny(BitSet places) {
        return Arrays.stream(tokens).anyMatch(places::get);
    }

    /** One token of each place taken away, then all tokens of the cleared places, then one put on each of some places. */
    Marking moved(List<Integer> takes, BitSet clears, List<Integer> puts) {
        int[] left = tokens.clone();
        for (int place : takes) {
            left[indexOf(left, place)] = -1;
        }
        return of(IntStream.concat(
                        Arrays.stream(left).filter(place -> place >= 0 && !clears.get(place)),
                        puts.stream().mapToInt(place -> place))
                .toArray());
    }

    private static int indexOf(int[] places, int place) {
        int index = 0;
        while (places[index] != place) {
            index++;
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marking marking && Arrays.equals(tokens, marking.tokens);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tokens);
    }
}
