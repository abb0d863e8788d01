package loanflow.account;

/** What an event came to. */
sealed interface Outcome {

    record Done(Booking booking) implements Outcome {}

    record Refused(Rule rule) implements Outcome {}
}
