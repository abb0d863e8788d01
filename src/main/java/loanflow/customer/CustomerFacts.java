package loanflow.customer;

import java.util.List;

/**
 * What other modules may know of a customer without opening the vault.
 *
 * @param age full years of life
 * @param contacts the persons named for one application, in order
 */
public record CustomerFacts(
        String customerId,
        int age,
        boolean phoneIsVirtual,
        String idNumberIndex,
        String phoneIndex,
        String bankCardIndex,
        List<NamedContact> contacts) {

    public CustomerFacts {
        contacts = List.copyOf(contacts);
    }

    /** A contact person by relation and blind index of the phone. */
    public record NamedContact(ContactPerson.Relation relation, String phoneIndex) {}
}
