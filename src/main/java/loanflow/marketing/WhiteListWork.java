package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import loanflow.contact.Channel;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process of one batch of the white list. */
@Service
@Transactional
public class WhiteListWork {

    /** Nobody in person: whoever agreed to the list may agree to the campaign, or not. */
    private static final String PLANNER = "white-list-review";

    private final JdbcWhiteListBatches batches;
    private final JdbcBatchEntries entries;
    private final JdbcWhiteListEntries listed;
    private final JdbcProspects prospects;
    private final WhiteListTables tables;
    private final WhiteListTerms terms;
    private final Campaigns campaigns;
    private final Clock clock;

    WhiteListWork(
            JdbcWhiteListBatches batches,
            JdbcBatchEntries entries,
            JdbcWhiteListEntries listed,
            JdbcProspects prospects,
            WhiteListTables tables,
            WhiteListTerms terms,
            Campaigns campaigns,
            Clock clock) {
        this.batches = batches;
        this.entries = entries;
        this.listed = listed;
        this.prospects = prospects;
        this.tables = tables;
        this.terms = terms;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** What those who agree are shown. */
    @Transactional(readOnly = true)
    public WhiteListEvidence describe(String batchId) {
        return WhiteListFigures.of(batches.assessed(batchId), entries.ofBatch(batchId));
    }

    /**
     * Two persons agreed: whom nothing speaks against since is listed, his older listing ends, and a campaign to tell them
     * is planned.
     *
     * @param by user id of who agreed last
     * @return how many are listed
     */
    public int publish(PolicyVersions policy, String batchId, String by) {
        LocalDate today = LocalDate.now(clock);
        batches.answer(batchId, "PUBLISHED", null, by, OffsetDateTime.now(clock));
        List<WhiteListEntry> proposed = entries.ofBatch(batchId).stream()
                .filter(entry -> entry.state().equals("PROPOSED"))
                .toList();
        Map<String, Prospect> known =
                prospects.of(proposed.stream().map(WhiteListEntry::customerId).toList());
        Map<String, List<String>> byTier = new TreeMap<>();
        for (WhiteListEntry entry : proposed) {
            Prospect customer = known.get(entry.customerId());
            if (customer == null || tables.removes(policy, customer)) {
                listed.end(entry, "REMOVED", WhiteListRemovals.reason(customer), today);
            } else {
                byTier.computeIfAbsent(entry.tier(), tier -> new ArrayList<>()).add(entry.customerId());
            }
        }
        Map<String, Terms> byCode = terms.of(policy);
        byTier.forEach((tier, customers) -> entries.list(
                batchId,
                customers,
                today.plusDays(Objects.requireNonNull(byCode.get(tier)).validDays()),
                today));
        int published = byTier.values().stream().mapToInt(List::size).sum();
        if (published > 0) {
            // They are told by a campaign of their own, to which a person must agree as to any other.
            var unused = campaigns.plan(new NewCampaign("白名单 " + today, Segment.WHITE_LIST, Channel.SMS), PLANNER);
        }
        return published;
    }

    /** A person said no: nobody is listed by this batch. */
    public void discard(String batchId, DiscardReason reason, String by) {
        batches.answer(batchId, "DISCARDED", reason.name(), by, OffsetDateTime.now(clock));
        entries.discard(batchId, LocalDate.now(clock));
    }
}
