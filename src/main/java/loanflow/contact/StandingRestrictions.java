package loanflow.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we know of a person, as inputs of table {@code contact-gate}. */
final class StandingRestrictions {

    private StandingRestrictions() {}

    /** From the details of what stands, by kind. */
    static Map<String, @Nullable Object> inputs(Map<String, List<String>> live) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("hold", first(live, Restriction.HOLD.name()));
        inputs.put("ceaseRequest", live.containsKey(Restriction.CEASE.name()));
        inputs.put("openDispute", live.containsKey(Restriction.DISPUTE.name()));
        inputs.put("openComplaint", live.containsKey(Restriction.COMPLAINT.name()));
        inputs.put("optOut", live.getOrDefault(JdbcContactRestrictions.OPT_OUT, List.of()));
        inputs.put("timeBarred", live.containsKey(Restriction.TIME_BARRED.name()));
        inputs.put("lost", live.containsKey(Restriction.LOST.name()));
        inputs.put("thirdPartyOptOut", live.containsKey(Restriction.THIRD_PARTY_OPT_OUT.name()));
        inputs.put("openPtp", live.containsKey(JdbcContactRestrictions.PROMISE));
        inputs.put("ptpDate", first(live, JdbcContactRestrictions.PROMISE));
        return inputs;
    }

    private static @Nullable String first(Map<String, List<String>> live, String kind) {
        return live.containsKey(kind) ? live.get(kind).get(0) : null;
    }
}
