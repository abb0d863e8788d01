package loanflow.legal;

/** What became of money between us and an agency. */
public sealed interface AgencyAnswer {

    /** Booked or asked for, now or when it was told before. */
    record Done(String id) implements AgencyAnswer {}

    /**
     * Nothing was written.
     *
     * @param field what is at fault
     * @param rule code
     * @param words the rule for people
     */
    record Refused(String field, String rule, String words) implements AgencyAnswer {}
}
