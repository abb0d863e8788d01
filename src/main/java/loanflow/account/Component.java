package loanflow.account;

/** What an amount owed is made of. */
public enum Component {
    PENALTY,
    FEE,
    INTEREST,
    PRINCIPAL
}
