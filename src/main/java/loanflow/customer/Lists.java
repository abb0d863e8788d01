package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Black, grey and sanctions lists and our own history, searched by blind index only. */
@Service
@Transactional
public class Lists {

    /** Worst first. */
    private static final List<String> CATEGORIES =
            List.of("WANTED", "COURT_DEFAULTER", "ENFORCEMENT", "LENDER_BLACK", "BLACK_AGENT", "LOST_LIST");

    private final JdbcClient jdbc;
    private final Clock clock;

    Lists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public long add(ListEntry entry, String by) {
        return jdbc.sql("insert into list_entry (list, category, kind, blind_index, reason, evidence, added_by,"
                        + " added_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(
                        entry.list().name(),
                        entry.category(),
                        entry.kind().name(),
                        entry.blindIndex(),
                        entry.reason(),
                        entry.evidence(),
                        by,
                        OffsetDateTime.now(clock),
                        entry.expiresAt())
                .query(Long.class)
                .single();
    }

    /** Ends an entry before its time, for example after a successful appeal. False: it was not live. */
    public boolean lift(long entryId, String by) {
        return jdbc.sql("update list_entry set lifted_by = ?, lifted_at = ? where id = ? and lifted_at is null")
                        .params(by, OffsetDateTime.now(clock), entryId)
                        .update()
                == 1;
    }

    /** Remembers a write-off or a proven fraud of one of our customers. */
    public void mark(String customerId, Mark mark, String evidence) {
        jdbc.sql("insert into customer_mark (customer_id, mark, evidence, marked_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(customerId, mark.name(), evidence, OffsetDateTime.now(clock))
                .update();
    }

    /** The lists and our history on this customer: by identity number, phone and card. */
    @Transactional(readOnly = true)
    public ListHits hitsOf(CustomerFacts customer) {
        List<Hit> hits = hits(
                List.of(IdentifierKind.ID_NUMBER, IdentifierKind.PHONE, IdentifierKind.BANK_CARD),
                Arrays.asList(customer.idNumberIndex(), customer.phoneIndex(), customer.bankCardIndex()));
        Set<String> marks = marksOf(customer.customerId());
        return new ListHits(
                CATEGORIES.stream()
                        .filter(category -> hits.contains(new Hit(ListEntry.Kind.BLACK, category)))
                        .findFirst()
                        .orElse(null),
                hits.stream().anyMatch(hit -> hit.list == ListEntry.Kind.GREY),
                hits.stream().anyMatch(hit -> hit.list == ListEntry.Kind.SANCTIONS),
                marks.contains(Mark.WRITE_OFF.name()),
                marks.contains(Mark.FRAUD.name()));
    }

    /** One of these phones stands on a black list: for the persons whom an applicant names as contacts. */
    @Transactional(readOnly = true)
    public boolean anyBlacklisted(Collection<String> phoneIndexes) {
        return hits(Collections.nCopies(phoneIndexes.size(), IdentifierKind.PHONE), phoneIndexes).stream()
                .anyMatch(hit -> hit.list == ListEntry.Kind.BLACK);
    }

    /** One question for all identifiers: this is asked for every application. */
    private List<Hit> hits(List<IdentifierKind> kinds, Collection<? extends @Nullable String> blindIndexes) {
        return jdbc.sql("select list, category from list_entry join unnest(?::varchar[], ?::char(64)[])"
                        + " as wanted(kind, blind_index) using (kind, blind_index)"
                        + " where lifted_at is null and expires_at > ?")
                .params(
                        kinds.stream().map(IdentifierKind::name).toArray(String[]::new),
                        blindIndexes.toArray(String[]::new),
                        OffsetDateTime.now(clock))
                .query((row, number) ->
                        new Hit(ListEntry.Kind.valueOf(row.getString("list")), row.getString("category")))
                .list();
    }

    private Set<String> marksOf(String customerId) {
        return jdbc.sql("select mark from customer_mark where customer_id = ?")
                .param(customerId)
                .query(String.class)
                .set();
    }

    private record Hit(ListEntry.Kind list, String category) {}

    /** What happened between a customer and us. */
    public enum Mark {
        WRITE_OFF,
        FRAUD
    }
}
