package loanflow.demo;

import java.util.SplittableRandom;

/** Chance that can be repeated: what is drawn depends on the seed and on what it is drawn for, never on when. */
public record Draw(long seed) {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Between 0 and 1, for this purpose. */
    public double of(Object... purpose) {
        return new SplittableRandom(number(purpose)).nextDouble();
    }

    /** Whether something of this probability happens. */
    public boolean happens(double probability, Object... purpose) {
        return of(purpose) < probability;
    }

    /** From {@code from} to {@code to}, both included. */
    public int between(int from, int to, Object... purpose) {
        return from + (int) (of(purpose) * (to - from + 1));
    }

    /** A number for this purpose, from which more can be drawn. */
    public long number(Object... purpose) {
        long number = seed * SPREAD;
        for (Object part : purpose) {
            number = (number ^ part.toString().hashCode()) * SPREAD;
            number ^= number >>> 29;
        }
        return number;
    }
}
