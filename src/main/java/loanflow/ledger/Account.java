package loanflow.ledger;

/** The chart of accounts, as table {@code ledger_account} explains it. A debit raises an asset, a credit a debt or income. */
public enum Account {
    CASH_PAYOUT,
    CASH_COLLECTION,
    PRINCIPAL,
    INTEREST_RECEIVABLE,
    PENALTY_RECEIVABLE,
    COSTS_RECEIVABLE,
    ADVANCE,
    INTEREST_INCOME,
    PENALTY_INCOME,
    COSTS_RECOVERED
}
