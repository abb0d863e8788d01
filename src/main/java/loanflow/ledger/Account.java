package loanflow.ledger;

/**
 * The chart of accounts, as table {@code ledger_account} explains it. A debit raises an asset or expense, a credit a debt
 * or income.
 *
 * <p>What a loan owes by part may stand on several accounts: principal by asset class, income also as suspended. Each of
 * them has one {@link #home()}, where postings go first; the night sorts from there. Who needs a part of a loan sums the
 * accounts with that home ({@link Ledger#balancesByPart}).
 */
public enum Account {
    CASH_PAYOUT,
    CASH_COLLECTION,
    CASH_DIRECT_DEBIT,
    CASH_AGENCY,
    PRINCIPAL,
    PRINCIPAL_SPECIAL_MENTION(PRINCIPAL),
    PRINCIPAL_SUBSTANDARD(PRINCIPAL),
    PRINCIPAL_DOUBTFUL(PRINCIPAL),
    PRINCIPAL_LOSS(PRINCIPAL),
    INTEREST_RECEIVABLE,
    PENALTY_RECEIVABLE,
    COSTS_RECEIVABLE,
    MERCHANT_CLEARING,
    LOAN_LOSS_ALLOWANCE,
    ADVANCE,
    REFUND_CLEARING,
    FUNDER_PAYABLE,
    FUNDER_CLEARING,
    AGENCY_CLEARING,
    AGENCY_PAYABLE,
    CHANGE_CLEARING,
    INTEREST_INCOME,
    INTEREST_SUSPENDED(INTEREST_INCOME),
    PENALTY_INCOME,
    PENALTY_SUSPENDED(PENALTY_INCOME),
    COSTS_RECOVERED,
    RECOVERY_INCOME,
    SALE_RESULT,
    CHARGE_REVERSALS,
    GOODWILL_EXPENSE,
    WAIVER_EXPENSE,
    CHARGE_OFF_LOSS,
    WRITE_OFF_LOSS,
    PROVISION_EXPENSE,
    AGENCY_EXPENSE;

    private final Account home;

    Account() {
        this.home = this;
    }

    Account(Account home) {
        this.home = home;
    }

    /** The account where postings of its part go first; most are their own. */
    public Account home() {
        return home;
    }
}
