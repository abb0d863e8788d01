package loanflow.marketing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loanflow.servicing.EndOfDay;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the white list as a whole (DOMAIN §6.3, §10.7): assessed every week, kept clean every day. */
@Service
@Transactional
public class WhiteListReviews {

    private static final int DAYS_OF_A_WEEK = 7;

    private final JdbcProspects prospects;
    private final JdbcWhiteListBatches batches;
    private final JdbcBatchEntries entries;
    private final WhiteListTables tables;
    private final WhiteListTerms terms;
    private final WhiteListRemovals removals;
    private final EndOfDay endOfDay;
    private final Clock clock;

    WhiteListReviews(
            JdbcProspects prospects,
            JdbcWhiteListBatches batches,
            JdbcBatchEntries entries,
            WhiteListTables tables,
            WhiteListTerms terms,
            WhiteListRemovals removals,
            EndOfDay endOfDay,
            Clock clock) {
        this.prospects = prospects;
        this.batches = batches;
        this.entries = entries;
        this.tables = tables;
        this.terms = terms;
        this.removals = removals;
        this.endOfDay = endOfDay;
        this.clock = clock;
    }

    /**
     * Takes off the list who shows a risk signal, who took back his consent, and whose listing is over.
     *
     * @return how many came off
     * @throws IllegalStateException while a night is missing: days past due are not known yet
     */
    public int removeAtRisk(PolicyVersions policy) {
        LocalDate today = LocalDate.now(clock);
        if (endOfDay.isBehind(today)) {
            throw new IllegalStateException("the white list waits until end of day has closed " + today);
        }
        return removals.today(policy);
    }

    /** A week has passed since customers were assessed, and no batch waits for people. */
    @Transactional(readOnly = true)
    public boolean isReviewDue() {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_OF_A_WEEK);
        return !batches.anyOpen()
                && batches.lastAssessed().map(last -> !last.isAfter(since)).orElse(true);
    }

    /**
     * Assesses all customers by table {@code whitelist} and sorts them into a batch.
     *
     * @return the batch's id; empty when nobody is to be listed
     */
    public Optional<String> assess(PolicyVersions policy) {
        LocalDate today = LocalDate.now(clock);
        String id = UUID.randomUUID().toString();
        List<Prospect> all = prospects.all();
        List<WhiteListBatch.Sorted> sorted = WhiteListBatch.sort(
                all.stream()
                        .flatMap(customer -> tables.candidate(policy, customer).stream())
                        .toList(),
                terms.of(policy));
        boolean anybody = sorted.stream().anyMatch(one -> one.state() == WhiteListBatch.State.PROPOSED);
        batches.add(id, today, all.size(), anybody);
        entries.addAll(id, sorted, today);
        return anybody ? Optional.of(id) : Optional.empty();
    }
}
