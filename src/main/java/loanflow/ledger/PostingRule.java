package loanflow.ledger;

/** What may happen to money, by name: each rule moves an amount from one account to another. */
public enum PostingRule {
    /** The principal is paid out to the borrower, all of it: nothing may be kept back (民法典 art. 670). */
    DISBURSEMENT(Account.PRINCIPAL, Account.CASH_PAYOUT),
    /** An instalment falls due: its interest is earned. One posting per instalment, not one a day. */
    INTEREST_DUE(Account.INTEREST_RECEIVABLE, Account.INTEREST_INCOME),
    /** Penalty interest of the days since the last charge. */
    PENALTY_CHARGED(Account.PENALTY_RECEIVABLE, Account.PENALTY_INCOME),
    /** Costs of enforcement charged to the borrower. */
    COSTS_CHARGED(Account.COSTS_RECEIVABLE, Account.COSTS_RECOVERED),
    /** Money came from the borrower: it is his until something due is paid with it. */
    PAYMENT_RECEIVED(Account.CASH_COLLECTION, Account.ADVANCE),
    COSTS_PAID(Account.ADVANCE, Account.COSTS_RECEIVABLE),
    PENALTY_PAID(Account.ADVANCE, Account.PENALTY_RECEIVABLE),
    INTEREST_PAID(Account.ADVANCE, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_PAID(Account.ADVANCE, Account.PRINCIPAL);

    private final Account debit;
    private final Account credit;

    PostingRule(Account debit, Account credit) {
        this.debit = debit;
        this.credit = credit;
    }

    public Account debit() {
        return debit;
    }

    public Account credit() {
        return credit;
    }
}
