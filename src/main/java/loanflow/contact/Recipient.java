package loanflow.contact;

/** Whom a touch reaches. */
public enum Recipient {
    DEBTOR,
    /** The debtor at the place of work: forbidden everywhere. */
    DEBTOR_AT_WORK,
    /** Somebody else, who may only be asked to relay and is told nothing of the debt. */
    THIRD_PARTY;

    String party() {
        return this == THIRD_PARTY ? "THIRD" : "DEBTOR";
    }
}
