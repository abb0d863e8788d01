package loanflow.origination;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with what led to it. Nothing in it is personal.
 *
 * @param origin who refused
 * @param byPeople a person has looked at it already
 * @param forbidden the law forbids the relation itself, so nobody may replace the refusal
 * @param amount principal asked for, with its currency
 * @param salesAgent agent who brought the application; must not review it
 * @param facts that were known, by the names of the decision tables' inputs
 */
public record AutomaticRefusal(
        Origin origin,
        boolean byPeople,
        boolean forbidden,
        OffsetDateTime refusedAt,
        List<Reason> reasons,
        String amount,
        int termMonths,
        String purpose,
        @Nullable String salesAgent,
        Map<String, Object> facts) {

    public AutomaticRefusal {
        reasons = List.copyOf(reasons);
        facts = Map.copyOf(facts);
    }

    /** What refused. */
    public enum Origin {
        FRAUD,
        CREDIT,
        /** A missing consent or no source of funds: nobody judged the applicant. */
        NONE
    }
}
