package loanflow.change;

/** What asking for a change comes to. */
public sealed interface ChangeAnswer {

    /** It is there, asked for now or before. */
    record Asked(AskedChange change) implements ChangeAnswer {}

    /**
     * It is not, and nothing is written.
     *
     * @param field at fault
     * @param rule that it breaks, by name
     * @param detail the same in words
     */
    record Refused(String field, String rule, String detail) implements ChangeAnswer {}
}
