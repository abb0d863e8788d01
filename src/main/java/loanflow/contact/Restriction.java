package loanflow.contact;

/** What forbids contact with a person, whoever knows it. */
public enum Restriction {
    HOLD,
    CEASE,
    DISPUTE,
    COMPLAINT
}
