package loanflow.pricing;

/** A first loan, or a further one of a customer whose earlier loan is settled (复贷): the second costs less risk and work. */
public enum CustomerType {
    NEW,
    RELOAN
}
