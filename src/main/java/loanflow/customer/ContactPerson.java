package loanflow.customer;

/** A person whom the applicant named as a contact: used to check the application, never to collect from. */
public record ContactPerson(String name, Relation relation, MobilePhone phone) {

    /** How the contact stands to the applicant. */
    public enum Relation {
        SPOUSE,
        PARENT,
        CHILD,
        SIBLING,
        RELATIVE,
        COLLEAGUE,
        FRIEND
    }

    @Override
    public String toString() {
        return "ContactPerson[hidden]";
    }
}
