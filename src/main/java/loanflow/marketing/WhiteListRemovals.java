package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes customers off the list. */
@Component
class WhiteListRemovals {

    /** Nothing is known of him any more, so nothing lets him stay. */
    private static final String UNKNOWN = "UNKNOWN";

    private final JdbcWhiteListEntries entries;
    private final JdbcProspects prospects;
    private final WhiteListTables tables;
    private final Clock clock;

    WhiteListRemovals(JdbcWhiteListEntries entries, JdbcProspects prospects, WhiteListTables tables, Clock clock) {
        this.entries = entries;
        this.prospects = prospects;
        this.tables = tables;
        this.clock = clock;
    }

    /** All that are listed, at once. */
    int today(PolicyVersions policy) {
        List<WhiteListEntry> listed = entries.listed();
        Map<String, Prospect> known =
                prospects.of(listed.stream().map(WhiteListEntry::customerId).toList());
        int off = 0;
        for (WhiteListEntry entry : listed) {
            off += takesOff(policy, entry, known.get(entry.customerId())) ? 1 : 0;
        }
        return off;
    }

    /** Whether this customer comes off now: expired, at risk, or without consent. */
    boolean takesOff(PolicyVersions policy, WhiteListEntry entry, @Nullable Prospect customer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = entry.validUntil();
        if (until != null && until.isBefore(today)) {
            entries.end(entry, "EXPIRED", null, today);
            return true;
        }
        if (customer == null || tables.removes(policy, customer)) {
            entries.end(entry, "REMOVED", reason(customer), today);
            return true;
        }
        return false;
    }

    static String reason(@Nullable Prospect customer) {
        return customer == null
                ? UNKNOWN
                : customer.riskSignals().stream().findFirst().orElse("OWNERS_TABLE");
    }
}
