package loanflow.customer;

/** What a blind index stands for. The same value under two kinds gives two indexes. */
public enum IdentifierKind {
    ID_NUMBER,
    /** A partner's own reference of a customer whose identity stays with the partner. */
    PARTNER_REFERENCE,
    PHONE,
    BANK_CARD,
    DEVICE,
    IP_ADDRESS,
    WIFI,
    HOME_ADDRESS,
    EMPLOYER
}
