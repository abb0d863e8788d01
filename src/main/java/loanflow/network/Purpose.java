package loanflow.network;

/** What a relation may be read for. Each purpose needs a consent of its own (PIPL art. 6, 14). */
public enum Purpose {
    FRAUD
}
