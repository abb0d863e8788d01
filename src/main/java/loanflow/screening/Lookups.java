package loanflow.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The questions to vendors and their answers. */
interface Lookups {

    void ask(String applicationId, List<FactSource> vendors, Instant at);

    /** Keeps answers. A question that nobody asked, or that was given up before, is left as it is. */
    void answered(String applicationId, Collection<VendorAnswer> answers, Instant at);

    /** Keeps answers that came when the decision went on without them: for people, never for rules. */
    void late(String applicationId, Collection<VendorAnswer> answers, Instant at);

    /** Questions without an answer stay without one. */
    void giveUp(String applicationId, Instant at);
}
