package loanflow.screening;

import java.util.Map;
import loanflow.screening.LookupAnswer.Facts;
import loanflow.screening.LookupAnswer.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's answer as it travels through the inbox.
 *
 * @param why what was wrong when there are no facts; null when all is well
 */
record VendorAnswer(FactSource vendor, Map<String, Object> facts, LookupAnswer.@Nullable Why why) {

    static VendorAnswer of(FactSource vendor, LookupAnswer answer) {
        if (answer instanceof Facts known) {
            return new VendorAnswer(vendor, known.facts(), null);
        }
        return new VendorAnswer(vendor, Map.of(), ((Unavailable) answer).why());
    }

    String state() {
        return why == null ? "ANSWERED" : "UNAVAILABLE";
    }
}
