package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Black, grey and sanctions lists and our own history, searched by blind index only. */
@Service
@Transactional
public class Lists {

    /** Worst first. */
    private static final List<String> CATEGORIES =
            List.of("WANTED", "COURT_DEFAULTER", "ENFORCEMENT", "LENDER_BLACK", "BLACK_AGENT", "LOST_LIST");

    private static final List<IdentifierKind> KINDS =
            List.of(IdentifierKind.ID_NUMBER, IdentifierKind.PHONE, IdentifierKind.BANK_CARD);

    private final JdbcListEntries rows;
    private final Clock clock;

    Lists(JdbcListEntries rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public long add(ListEntry entry, String by) {
        return rows.add(entry, by, OffsetDateTime.now(clock));
    }

    /** Ends an entry before its time, for example after a successful appeal. False: it was not live. */
    public boolean lift(long entryId, String by) {
        return rows.lift(entryId, by, OffsetDateTime.now(clock));
    }

    /** Lifts every entry whose end has come; how many there were. They hit nobody from their end on, lifted or not. */
    public int liftExpired() {
        return rows.liftExpired(OffsetDateTime.now(clock));
    }

    /** Ends all entries of black and grey lists on a customer; how many there were. What the law lists stays. */
    public int liftAll(CustomerFacts customer, String by) {
        return rows.liftAll(KINDS, indexes(customer), by, OffsetDateTime.now(clock));
    }

    /** Remembers a write-off or a proven fraud of one of our customers. */
    public void mark(String customerId, Mark mark, String evidence) {
        rows.mark(customerId, mark, evidence, OffsetDateTime.now(clock));
    }

    /** The lists and our history on this customer: by identity number, phone and card. */
    @Transactional(readOnly = true)
    public ListHits hitsOf(CustomerFacts customer) {
        List<JdbcListEntries.Hit> hits = rows.hits(KINDS, indexes(customer), OffsetDateTime.now(clock));
        Set<String> marks = rows.marksOf(customer.customerId());
        return new ListHits(
                CATEGORIES.stream()
                        .filter(category -> hits.contains(new JdbcListEntries.Hit(ListEntry.Kind.BLACK, category)))
                        .findFirst()
                        .orElse(null),
                hits.stream().anyMatch(hit -> hit.list() == ListEntry.Kind.GREY),
                hits.stream().anyMatch(hit -> hit.list() == ListEntry.Kind.SANCTIONS),
                marks.contains(Mark.WRITE_OFF.name()),
                marks.contains(Mark.FRAUD.name()));
    }

    /** One of these phones stands on a black list: for the persons whom an applicant names as contacts. */
    @Transactional(readOnly = true)
    public boolean anyBlacklisted(Collection<String> phoneIndexes) {
        return rows
                .hits(
                        Collections.nCopies(phoneIndexes.size(), IdentifierKind.PHONE),
                        phoneIndexes,
                        OffsetDateTime.now(clock))
                .stream()
                .anyMatch(hit -> hit.list() == ListEntry.Kind.BLACK);
    }

    /** Of each of the kinds above. */
    private static List<@Nullable String> indexes(CustomerFacts customer) {
        return Arrays.asList(customer.idNumberIndex(), customer.phoneIndex(), customer.bankCardIndex());
    }

    /** What happened between a customer and us. */
    public enum Mark {
        WRITE_OFF,
        FRAUD
    }
}
