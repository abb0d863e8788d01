package loanflow.hardship;

/** What asking for, accepting or declining comes to. */
public sealed interface HardshipAnswer {

    /** It is done. */
    record Done(HardshipView request) implements HardshipAnswer {}

    /** It is not, and nothing is written. */
    record Refused(Rule rule) implements HardshipAnswer {}

    /** Why not. */
    enum Rule {
        /** The loan is settled, sold, written off or never was paid out. */
        LOAN_CLOSED,
        /** One request of this loan is open. */
        ALREADY_ASKED,
        /** Nothing is offered now. */
        NOTHING_OFFERED,
        OTHER_CURRENCY
    }
}
