package loanflow.customer;

/** What a blind index stands for. The same value under two kinds gives two indexes. */
public enum IdentifierKind {
    ID_NUMBER,
    PHONE,
    BANK_CARD,
    DEVICE,
    IP_ADDRESS,
    WIFI,
    HOME_ADDRESS,
    EMPLOYER
}
