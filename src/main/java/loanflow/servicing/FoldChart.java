package loanflow.servicing;

import java.util.Map;
import loanflow.ledger.Account;

/**
 * Where the ledger keeps what a loan's fold ({@link loanflow.account}) books. The fold knows one account for cash; here
 * what went out at the payout or a buy-back is the payout account's, a refund is first owed, the rest is collected.
 */
final class FoldChart {

    private static final Map<String, Account> CHART = Map.ofEntries(
            Map.entry("CASH", Account.CASH_COLLECTION),
            Map.entry("ADVANCE", Account.ADVANCE),
            Map.entry("PRINCIPAL", Account.PRINCIPAL),
            Map.entry("INTEREST_RECEIVABLE", Account.INTEREST_RECEIVABLE),
            Map.entry("PENALTY_RECEIVABLE", Account.PENALTY_RECEIVABLE),
            Map.entry("FEE_RECEIVABLE", Account.COSTS_RECEIVABLE),
            Map.entry("INTEREST_INCOME", Account.INTEREST_INCOME),
            Map.entry("PENALTY_INCOME", Account.PENALTY_INCOME),
            Map.entry("FEE_INCOME", Account.COSTS_RECOVERED),
            Map.entry("INTEREST_SUSPENDED", Account.INTEREST_SUSPENDED),
            Map.entry("WAIVED", Account.WAIVER_EXPENSE),
            Map.entry("CHARGE_OFF_LOSS", Account.CHARGE_OFF_LOSS),
            Map.entry("WRITE_OFF_LOSS", Account.WRITE_OFF_LOSS),
            Map.entry("RECOVERY_INCOME", Account.RECOVERY_INCOME),
            Map.entry("SALE_RESULT", Account.SALE_RESULT),
            Map.entry("GOODWILL_EXPENSE", Account.GOODWILL_EXPENSE),
            Map.entry("MERCHANT_CLEARING", Account.MERCHANT_CLEARING),
            Map.entry("PAYOUT_CLEARING", Account.CASH_PAYOUT),
            Map.entry("CHARGE_REVERSALS", Account.CHARGE_REVERSALS));

    private static final Map<String, Account> CASH_OF = Map.of(
            "DISBURSEMENT", Account.CASH_PAYOUT,
            "BUY_BACK", Account.CASH_PAYOUT,
            "REFUND", Account.REFUND_CLEARING,
            "CREDIT_BALANCE_REFUND", Account.REFUND_CLEARING);

    private FoldChart() {}

    /**
     * The account of the ledger; suspended income is sorted out of the fold's hands, by its {@link Account#home()}.
     *
     * @param account as the fold names it
     * @param type of the transaction ({@link loanflow.account.Transaction#type})
     * @throws IllegalArgumentException for a name that the fold does not use
     */
    static Account of(String account, String type) {
        Account found =
                account.equals("CASH") ? CASH_OF.getOrDefault(type, Account.CASH_COLLECTION) : CHART.get(account);
        if (found == null) {
            throw new IllegalArgumentException("chart: no account of the ledger for " + account);
        }
        return found;
    }
}
