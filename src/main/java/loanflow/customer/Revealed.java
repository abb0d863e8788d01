package loanflow.customer;

import java.util.List;

/**
 * Personal data of one application, opened for one person.
 *
 * @param revealId the row that says who opened them and why
 * @param contacts the persons named for the application, in order
 */
public record Revealed(long revealId, PersonalData person, List<ContactPerson> contacts) {

    public Revealed {
        contacts = List.copyOf(contacts);
    }

    @Override
    public String toString() {
        return "Revealed[hidden]";
    }
}
