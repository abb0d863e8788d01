package loanflow.servicing;

import loanflow.ledger.Account;

/** Accounts of the ledger as the fold of a loan tells them apart. */
final class FoldParts {

    private FoldParts() {}

    /** What came by whatever channel was collected; what the ledger sorts further is one part. */
    static Account of(Account account) {
        return switch (account) {
            case CASH_DIRECT_DEBIT, CASH_AGENCY -> Account.CASH_COLLECTION;
            default -> account.home();
        };
    }

    /** The ledger also keeps whose money was lent, provisions, and what agencies get. */
    static boolean has(Account account) {
        return switch (account) {
            case FUNDER_PAYABLE,
                    FUNDER_CLEARING,
                    LOAN_LOSS_ALLOWANCE,
                    PROVISION_EXPENSE,
                    AGENCY_CLEARING,
                    AGENCY_PAYABLE,
                    AGENCY_EXPENSE,
                    CHANGE_CLEARING -> false;
            default -> true;
        };
    }
}
