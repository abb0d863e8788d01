package loanflow.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which a payment fills the twelve buckets.
 *
 * @param buckets each of the twelve exactly once
 */
public record AllocationOrder(List<Bucket> buckets) {

    /**
     * Takes an order.
     *
     * @throws IllegalArgumentException naming the bucket that is missing or comes twice
     */
    public AllocationOrder {
        buckets = List.copyOf(buckets);
        Set<Bucket> missing = EnumSet.allOf(Bucket.class);
        for (Bucket bucket : buckets) {
            if (!missing.remove(bucket)) {
                throw new IllegalArgumentException("order: " + bucket + " comes twice");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("order: misses " + missing);
        }
    }

    /** Past due before due before in advance; due amounts and amounts in advance each in their own order. */
    static AllocationOrder of(List<Component> due, List<Component> inAdvance) {
        List<Bucket> buckets = new ArrayList<>();
        due.forEach(component -> buckets.add(Bucket.of(Timing.PAST_DUE, component)));
        due.forEach(component -> buckets.add(Bucket.of(Timing.DUE, component)));
        inAdvance.forEach(component -> buckets.add(Bucket.of(Timing.IN_ADVANCE, component)));
        return new AllocationOrder(buckets);
    }

    /** The components of one timing in this order. */
    List<Component> components(Timing timing) {
        return buckets.stream()
                .filter(bucket -> bucket.timing() == timing)
                .map(Bucket::component)
                .toList();
    }

    /** The timings by their first bucket. */
    List<Timing> timings() {
        Map<Timing, Integer> first = new EnumMap<>(Timing.class);
        List<Timing> order = new ArrayList<>();
        for (Bucket bucket : buckets) {
            if (first.putIfAbsent(bucket.timing(), order.size()) == null) {
                order.add(bucket.timing());
            }
        }
        return order;
    }
}
