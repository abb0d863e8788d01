package loanflow.ledger.web;

import java.util.Map;
import loanflow.access.page.Html;
import loanflow.ledger.Account;

/** Cash accounts for people. */
final class AccountWords {

    private static final Map<Account, Html> WORDS = Map.of(
            Account.CASH_PAYOUT, Html.both("放款账户", "Payouts"),
            Account.CASH_COLLECTION, Html.both("收款账户", "Incoming payments"),
            Account.CASH_DIRECT_DEBIT, Html.both("代扣账户", "Direct debits"),
            Account.CASH_AGENCY, Html.both("委外代收账户", "Agencies"));

    private AccountWords() {}

    static Html of(Account account) {
        return WORDS.getOrDefault(account, Html.text(account));
    }
}
