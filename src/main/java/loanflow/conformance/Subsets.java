package loanflow.conformance;

import java.util.ArrayList;
import java.util.List;

/** The non-empty subsets of a few flows. */
final class Subsets {

    private static final int MOST_FLOWS = 10;

    private Subsets() {}

    static List<List<String>> of(List<String> flows, String node) {
        if (flows.size() > MOST_FLOWS) {
            throw new BadFile("diagram", node, "has more than " + MOST_FLOWS + " flows to choose from");
        }
        List<List<String>> subsets = new ArrayList<>();
        for (int mask = 1; mask < 1 << flows.size(); mask++) {
            List<String> subset = new ArrayList<>();
            for (int index = 0; index < flows.size(); index++) {
                if ((mask >> index & 1) == 1) {
                    subset.add(flows.get(index));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
