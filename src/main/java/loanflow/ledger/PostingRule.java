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
    DEBIT_RECEIVED("代扣到账", "Direct debit received", Account.CASH_DIRECT_DEBIT, Account.ADVANCE),
    AGENCY_RECEIVED("委外代收", "Received by an agency", Account.CASH_AGENCY, Account.ADVANCE),
    COSTS_PAID("还费用", "Costs paid", Account.ADVANCE, Account.COSTS_RECEIVABLE),
    PENALTY_PAID("还罚息", "Penalty interest paid", Account.ADVANCE, Account.PENALTY_RECEIVABLE),
    INTEREST_PAID("还利息", "Interest paid", Account.ADVANCE, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_PAID("还本金", "Principal paid", Account.ADVANCE, Account.PRINCIPAL),
    /** The lender gives up a part. */
    COSTS_WAIVED("减免费用", "Costs waived", Account.WAIVER_EXPENSE, Account.COSTS_RECEIVABLE),
    PENALTY_WAIVED("减免罚息", "Penalty interest waived", Account.WAIVER_EXPENSE, Account.PENALTY_RECEIVABLE),
    INTEREST_WAIVED("减免利息", "Interest waived", Account.WAIVER_EXPENSE, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_WAIVED("减免本金", "Principal waived", Account.WAIVER_EXPENSE, Account.PRINCIPAL),
    /** Charge-off: off the books, still owed. */
    COSTS_CHARGED_OFF("转销费用", "Costs charged off", Account.CHARGE_OFF_LOSS, Account.COSTS_RECEIVABLE),
    PENALTY_CHARGED_OFF("转销罚息", "Penalty interest charged off", Account.CHARGE_OFF_LOSS, Account.PENALTY_RECEIVABLE),
    INTEREST_CHARGED_OFF("转销利息", "Interest charged off", Account.CHARGE_OFF_LOSS, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_CHARGED_OFF("转销本金", "Principal charged off", Account.CHARGE_OFF_LOSS, Account.PRINCIPAL),
    /** Write-off: given up on the schedule too. */
    COSTS_WRITTEN_OFF("核销费用", "Costs written off", Account.WRITE_OFF_LOSS, Account.COSTS_RECEIVABLE),
    PENALTY_WRITTEN_OFF("核销罚息", "Penalty interest written off", Account.WRITE_OFF_LOSS, Account.PENALTY_RECEIVABLE),
    INTEREST_WRITTEN_OFF("核销利息", "Interest written off", Account.WRITE_OFF_LOSS, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_WRITTEN_OFF("核销本金", "Principal written off", Account.WRITE_OFF_LOSS, Account.PRINCIPAL),
    /** Sale of the claim: what stands in the books against the price. */
    COSTS_SOLD("转让费用", "Costs sold", Account.SALE_RESULT, Account.COSTS_RECEIVABLE),
    PENALTY_SOLD("转让罚息", "Penalty interest sold", Account.SALE_RESULT, Account.PENALTY_RECEIVABLE),
    INTEREST_SOLD("转让利息", "Interest sold", Account.SALE_RESULT, Account.INTEREST_RECEIVABLE),
    PRINCIPAL_SOLD("转让本金", "Principal sold", Account.SALE_RESULT, Account.PRINCIPAL),
    SALE_PRICE("转让价款", "Price of the sale", Account.CASH_COLLECTION, Account.SALE_RESULT),
    /** A sold claim comes back. */
    COSTS_BOUGHT_BACK("回购费用", "Costs bought back", Account.COSTS_RECEIVABLE, Account.SALE_RESULT),
    PENALTY_BOUGHT_BACK("回购罚息", "Penalty interest bought back", Account.PENALTY_RECEIVABLE, Account.SALE_RESULT),
    INTEREST_BOUGHT_BACK("回购利息", "Interest bought back", Account.INTEREST_RECEIVABLE, Account.SALE_RESULT),
    PRINCIPAL_BOUGHT_BACK("回购本金", "Principal bought back", Account.PRINCIPAL, Account.SALE_RESULT),
    BUY_BACK_PRICE("回购价款", "Price of the buy-back", Account.SALE_RESULT, Account.CASH_PAYOUT),
    /** Money on a loan that had left the books: what came first is never the loan's again. */
    RECOVERED("核销收回", "Recovered", Account.ADVANCE, Account.RECOVERY_INCOME),
    /** Charge-back: the payer's bank takes the money back; what it paid is owed again by the next four. */
    PAYMENT_BOUNCED("还款被撤回", "Payment taken back", Account.ADVANCE, Account.CASH_COLLECTION),
    DEBIT_BOUNCED("代扣被退回", "Direct debit taken back", Account.ADVANCE, Account.CASH_DIRECT_DEBIT),
    COSTS_OWED_AGAIN("重新欠费用", "Costs owed again", Account.COSTS_RECEIVABLE, Account.ADVANCE),
    PENALTY_OWED_AGAIN("重新欠罚息", "Penalty interest owed again", Account.PENALTY_RECEIVABLE, Account.ADVANCE),
    INTEREST_OWED_AGAIN("重新欠利息", "Interest owed again", Account.INTEREST_RECEIVABLE, Account.ADVANCE),
    PRINCIPAL_OWED_AGAIN("重新欠本金", "Principal owed again", Account.PRINCIPAL, Account.ADVANCE),
    /** What was paid too much is to go back, and goes back. */
    REFUND_OWED("应退款", "Refund owed", Account.ADVANCE, Account.REFUND_CLEARING),
    REFUND_PAID("已退款", "Refund paid", Account.REFUND_CLEARING, Account.CASH_PAYOUT),
    /** Principal by asset class; a negative amount moves it back. */
    CLASSED_SPECIAL_MENTION("转入关注类", "Moved to special mention", Account.PRINCIPAL_SPECIAL_MENTION, Account.PRINCIPAL),
    CLASSED_SUBSTANDARD("转入次级类", "Moved to substandard", Account.PRINCIPAL_SUBSTANDARD, Account.PRINCIPAL),
    CLASSED_DOUBTFUL("转入可疑类", "Moved to doubtful", Account.PRINCIPAL_DOUBTFUL, Account.PRINCIPAL),
    CLASSED_LOSS("转入损失类", "Moved to loss", Account.PRINCIPAL_LOSS, Account.PRINCIPAL),
    /** Non-accrual from 90 days past due: what is not paid is no income; a negative amount makes it income again. */
    INTEREST_INCOME_SUSPENDED("利息转表外", "Interest suspended", Account.INTEREST_INCOME, Account.INTEREST_SUSPENDED),
    PENALTY_INCOME_SUSPENDED("罚息转表外", "Penalty interest suspended", Account.PENALTY_INCOME, Account.PENALTY_SUSPENDED),
    /** The allowance of the portfolio, once a day. */
    PROVISION_RAISED("计提准备", "Allowance raised", Account.PROVISION_EXPENSE, Account.LOAN_LOSS_ALLOWANCE),
    PROVISION_RELEASED("转回准备", "Allowance released", Account.LOAN_LOSS_ALLOWANCE, Account.PROVISION_EXPENSE),
    /** The funder's share of the payout is his; what is repaid of it passes on. */
    FUNDED("资金方出资", "Funded", Account.FUNDER_CLEARING, Account.FUNDER_PAYABLE),
    FUNDER_REPAID("归还资金方", "Passed on to the funder", Account.FUNDER_PAYABLE, Account.FUNDER_CLEARING),
    /** An agency's share of what came in while it had the claim: ours to bear, never the borrower's (DOMAIN §1.3). */
    AGENCY_FEE("委外佣金", "Agency's fee", Account.AGENCY_EXPENSE, Account.AGENCY_PAYABLE),
    /** What an agency received for us it sends on, by way of clearing: each side's statement shows its own movement. */
    AGENCY_REMITTED("委外划回", "Sent on by an agency", Account.AGENCY_CLEARING, Account.CASH_AGENCY),
    AGENCY_REMITTANCE_RECEIVED("委外划回到账", "Arrived from an agency", Account.CASH_COLLECTION, Account.AGENCY_CLEARING),
    /** An agency's fee is kept back from what it sends on, or paid by us. */
    AGENCY_FEE_KEPT("佣金坐扣", "Fee kept by an agency", Account.AGENCY_PAYABLE, Account.CASH_AGENCY),
    AGENCY_FEE_PAID("支付佣金", "Fee paid to an agency", Account.AGENCY_PAYABLE, Account.CASH_PAYOUT),
    /** A change of the past or of the terms moves each account by a difference, up or down ({@link JournalEntry.Draft#change}). */
    CHANGED_PRINCIPAL("变更：本金", "Changed: principal", Account.PRINCIPAL, Account.CHANGE_CLEARING),
    CHANGED_INTEREST_RECEIVABLE("变更：利息", "Changed: interest", Account.INTEREST_RECEIVABLE, Account.CHANGE_CLEARING),
    CHANGED_PENALTY_RECEIVABLE(
            "变更：罚息", "Changed: penalty interest", Account.PENALTY_RECEIVABLE, Account.CHANGE_CLEARING),
    CHANGED_COSTS_RECEIVABLE("变更：费用", "Changed: costs", Account.COSTS_RECEIVABLE, Account.CHANGE_CLEARING),
    CHANGED_ADVANCE("变更：预收款", "Changed: advance", Account.ADVANCE, Account.CHANGE_CLEARING),
    CHANGED_INTEREST_INCOME("变更：利息收入", "Changed: interest income", Account.INTEREST_INCOME, Account.CHANGE_CLEARING),
    CHANGED_PENALTY_INCOME("变更：罚息收入", "Changed: penalty income", Account.PENALTY_INCOME, Account.CHANGE_CLEARING),
    CHANGED_COSTS_RECOVERED("变更：费用收入", "Changed: costs recovered", Account.COSTS_RECOVERED, Account.CHANGE_CLEARING),
    CHANGED_CASH_PAYOUT("变更：放款账户", "Changed: payout account", Account.CASH_PAYOUT, Account.CHANGE_CLEARING),
    CHANGED_CASH_COLLECTION("变更：收款账户", "Changed: collection account", Account.CASH_COLLECTION, Account.CHANGE_CLEARING),
    CHANGED_MERCHANT_CLEARING(
            "变更：商户清算", "Changed: merchant clearing", Account.MERCHANT_CLEARING, Account.CHANGE_CLEARING),
    CHANGED_REFUND_CLEARING("变更：应退款", "Changed: refunds", Account.REFUND_CLEARING, Account.CHANGE_CLEARING),
    CHANGED_RECOVERY_INCOME("变更：核销收回", "Changed: recovery", Account.RECOVERY_INCOME, Account.CHANGE_CLEARING),
    CHANGED_SALE_RESULT("变更：转让损益", "Changed: sale result", Account.SALE_RESULT, Account.CHANGE_CLEARING),
    CHANGED_CHARGE_REVERSALS("变更：费用冲回", "Changed: charge reversals", Account.CHARGE_REVERSALS, Account.CHANGE_CLEARING),
    CHANGED_GOODWILL_EXPENSE("变更：善意补偿", "Changed: goodwill", Account.GOODWILL_EXPENSE, Account.CHANGE_CLEARING),
    CHANGED_WAIVER_EXPENSE("变更：减免支出", "Changed: waiver", Account.WAIVER_EXPENSE, Account.CHANGE_CLEARING),
    CHANGED_CHARGE_OFF_LOSS("变更：转销损失", "Changed: charge-off loss", Account.CHARGE_OFF_LOSS, Account.CHANGE_CLEARING),
    CHANGED_WRITE_OFF_LOSS("变更：核销损失", "Changed: write-off loss", Account.WRITE_OFF_LOSS, Account.CHANGE_CLEARING);

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

    /**
     * The rule by which a change of a loan moves an account.
     *
     * @throws IllegalArgumentException when no change may touch that account
     */
    static PostingRule changing(Account account) {
        return between(account, Account.CHANGE_CLEARING)
                .orElseThrow(() -> new IllegalArgumentException("ledger: no change moves " + account));
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
