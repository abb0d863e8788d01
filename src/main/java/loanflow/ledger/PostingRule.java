package loanflow.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What may happen to money, by name: each rule moves an amount from one account to another. */
public enum PostingRule {
    /** The principal is paid out to the borrower, all of it: nothing may be kept back (民法典 art. 670). */
    DISBURSEMENT("放款", "Paid out", Account.PRINCIPAL, Account.CASH_PAYOUT),
    /** An instalment falls due: its interest is earned. One posting per instalment, not one a day. */
    INTEREST_DUE("利息到期", "Interest due", Account.INTEREST_RECEIVABLE, Account.INTEREST_INCOME),
    /** Penalty interest of the days since the last charge. */
    PENALTY_CHARGED("计收罚息", "Penalty interest charged", Account.PENALTY_RECEIVABLE, Account.PENALTY_INCOME),
    /** Costs of enforcement charged to the borrower. */
    COSTS_CHARGED("计收费用", "Costs charged", Account.COSTS_RECEIVABLE, Account.COSTS_RECOVERED),
    /** Money came from the borrower: it is his until something due is paid with it. */
    PAYMENT_RECEIVED("收到还款", "Payment received", Account.CASH_COLLECTION, Account.ADVANCE),
    COSTS_PAID("还费用", "Costs paid", Account.ADVANCE, Account.COSTS_RECEIVABLE),
    PENALTY_PAID("还罚息", "Penalty interest paid", Account.ADVANCE, Account.PENALTY_RECEIVABLE),
    INTEREST_PAID("还利息", "Interest paid", Account.ADVANCE, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_PAID("还本金", "Principal paid", Account.ADVANCE, Account.PRINCIPAL);

    private final String chinese;
    private final String english;
    private final Account debit;
    private final Account credit;

    PostingRule(String chinese, String english, Account debit, Account credit) {
        this.chinese = chinese;
        this.english = english;
        this.debit = debit;
        this.credit = credit;
    }

    /** The rule that moves from one account to another, if there is one. */
    static Optional<PostingRule> between(Account debit, Account credit) {
        return Arrays.stream(values())
                .filter(rule -> rule.debit == debit && rule.credit == credit)
                .findFirst();
    }

    /** What happened, for people. */
    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public Account debit() {
        return debit;
    }

    public Account credit() {
        return credit;
    }
}
