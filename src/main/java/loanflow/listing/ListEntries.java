package loanflow.listing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import loanflow.customer.CustomerFacts;
import loanflow.customer.IdentifierKind;
import loanflow.customer.ListEntry;
import org.jspecify.annotations.Nullable;

/** The entries of one person: by identity number and, where we know it, by phone. */
final class ListEntries {

    private ListEntries() {}

    static List<ListEntry> of(ListProposal found, CustomerFacts facts, ZonedDateTime end) {
        return Stream.concat(
                        entry(found, IdentifierKind.ID_NUMBER, facts.idNumberIndex(), end),
                        entry(found, IdentifierKind.PHONE, facts.phoneIndex(), end))
                .toList();
    }

    private static Stream<ListEntry> entry(
            ListProposal found, IdentifierKind kind, @Nullable String index, ZonedDateTime end) {
        return Stream.ofNullable(index)
                .map(blind -> new ListEntry(
                        ListEntry.Kind.BLACK,
                        found.category().name(),
                        kind,
                        blind,
                        found.reason(),
                        found.evidence(),
                        end.toOffsetDateTime()));
    }
}
