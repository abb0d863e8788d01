package loanflow.screening;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.screening.ScreeningFile.Links;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application, by who said it.
 *
 * @param signals of client and server
 * @param answered facts of the vendors that answered in time, all together
 * @param counters what our own tables say
 * @param silentVendors vendors without a usable answer so far, with why
 */
record KnownFacts(
        String applicationId,
        String customerId,
        String channel,
        @Nullable Long declaredIncomeFen,
        Links links,
        Instant appliedAt,
        Map<String, Object> signals,
        Map<String, Object> answered,
        Map<String, Object> counters,
        List<String> silentVendors) {

    /** One map: each fact has one source, so nobody overrides another; a partner's attested identity check yields. */
    Map<String, Object> facts() {
        Map<String, Object> all = new HashMap<>(signals);
        all.putAll(answered);
        all.putAll(counters);
        return all;
    }
}
