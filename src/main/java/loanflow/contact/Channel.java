package loanflow.contact;

/** How a person is touched, in the codes of tables {@code contact-gate} and {@code reminder-plan}. */
public enum Channel {
    HUMAN_CALL,
    BOT_CALL,
    SMS,
    PUSH,
    EMAIL,
    LETTER,
    VISIT,
    LEGAL;

    /** Done by our own people: the carrier gets nothing to carry. */
    public boolean isByPeople() {
        return this == HUMAN_CALL || this == VISIT;
    }
}
