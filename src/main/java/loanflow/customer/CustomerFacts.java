package loanflow.customer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a customer without opening the vault.
 *
 * @param idNumberIndex of the identity number, or of the partner's reference where the identity stays with the partner
 * @param contacts the persons named for one application, in order
 */
public record CustomerFacts(
        String customerId,
        String idNumberIndex,
        @Nullable String phoneIndex,
        @Nullable String bankCardIndex,
        List<NamedContact> contacts) {

    public CustomerFacts {
        contacts = List.copyOf(contacts);
    }

    /** A contact person by relation and blind index of the phone. */
    public record NamedContact(ContactPerson.Relation relation, String phoneIndex) {}
}
