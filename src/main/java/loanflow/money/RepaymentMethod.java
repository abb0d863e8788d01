package loanflow.money;

/** How a loan is paid back. */
public enum RepaymentMethod {
    /** 等额本息: the same payment each time. */
    EQUAL_INSTALMENTS,
    /** 等额本金: the same principal each time, and the interest on what is left. */
    EQUAL_PRINCIPAL,
    /** 先息后本: interest only, the principal with the last payment. */
    INTEREST_FIRST,
    /** 等本等息: the same principal and the same interest each time; interest on the first principal to the end. */
    FLAT,
    /** One payment of principal and interest. */
    SINGLE_PAYMENT
}
