package loanflow.change;

import java.util.List;

/**
 * What can be asked for, for people. Each is made of events of the account, named as {@code replay} names them; a
 * combination is one change made of several, all or none.
 */
public enum ChangeKind {
    BACK_DATED_REPAYMENT("补记还款", "Back-dated repayment", Money.IN, "REPAYMENT"),
    PAY_OFF("提前结清", "Early payoff", Money.IN, "PAY_OFF"),
    RECOVERY("核销后收回", "Recovery after write-off", Money.IN, "RECOVERY"),
    /** A part for the whole; or charges waived and the rest paid off. */
    SETTLEMENT("和解结清", "Settlement", Money.IN, "WAIVER", "PAY_OFF", "SETTLEMENT"),
    SALE("债权转让", "Sale of the claim", Money.IN, "SALE"),
    BUY_BACK("回购", "Buy-back", Money.OUT, "BUY_BACK"),
    REFUND("退还已还款", "Refund of what was repaid", Money.OUT, "REFUND"),
    REFUND_OF_OVERPAYMENT("退还多收款", "Refund of an overpayment", Money.OUT, "CREDIT_BALANCE_REFUND"),
    CHARGE_BACK("拒付", "Charge-back", Money.NONE, "CHARGEBACK"),
    /** The bank took the money back: the payment never was, and what it paid is as late as if it had not been. */
    BOUNCED_DEBIT("扣款退回", "Bounced debit", Money.NONE, "UNDO"),
    UNDO("撤销误记", "Undo of an entry made by mistake", Money.NONE, "UNDO"),
    WAIVER("减免", "Waiver", Money.NONE, "WAIVER"),
    GOODWILL_CREDIT("善意补偿", "Goodwill credit", Money.NONE, "GOODWILL_CREDIT"),
    CHARGE_ADJUSTMENT("费用更正", "Charge taken back", Money.NONE, "CHARGE_ADJUSTMENT"),
    FEE("费用", "Fee or enforcement costs", Money.NONE, "CHARGE"),
    PERCENTAGE_FEE("按比例费用", "Fee in percent", Money.NONE, "PERCENTAGE_CHARGE"),
    EXTENSION("展期", "Extension", Money.NONE, "EXTENSION"),
    DUE_DATE_SHIFT("调整还款日", "Due-date shift", Money.NONE, "DUE_DATE_SHIFT"),
    PAYMENT_HOLIDAY("本金宽免期", "Payment holiday", Money.NONE, "HOLIDAY"),
    PENALTY_STOP("停止计收罚息", "Penalty interest stopped", Money.NONE, "PENALTY_STOP"),
    RE_AGE("重新计龄", "Re-age", Money.NONE, "RE_AGE"),
    RE_AMORTIZATION("逾期本金重摊", "Re-amortisation", Money.NONE, "RE_AMORTIZATION"),
    TERM_CHANGE("调整期数", "Term change", Money.NONE, "TERM_CHANGE"),
    RATE_CHANGE("调整利率", "Rate change", Money.NONE, "RATE_CHANGE"),
    RESTRUCTURE("债务重组", "Restructure", Money.NONE, "WAIVER", "RATE_CHANGE", "TERM_CHANGE", "RE_AGE", "RE_AMORTIZATION"),
    HARDSHIP_PLAN(
            "困难客户方案",
            "Hardship plan",
            Money.NONE,
            "PENALTY_STOP",
            "WAIVER",
            "EXTENSION",
            "HOLIDAY",
            "TERM_CHANGE",
            "RE_AGE"),
    CHARGE_OFF("转出表内", "Charge-off", Money.NONE, "CHARGE_OFF"),
    WRITE_OFF("核销", "Write-off", Money.NONE, "WRITE_OFF");

    /** Which way money moves when it is booked. */
    public enum Money {
        /** It has come: the bank's reference says which. */
        IN,
        /** It is sent, once, before it is booked. */
        OUT,
        NONE
    }

    private final String chinese;
    private final String english;
    private final Money money;

    /** Made by List.of: it never changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> types;

    ChangeKind(String chinese, String english, Money money, String... types) {
        this.chinese = chinese;
        this.english = english;
        this.money = money;
        this.types = List.of(types);
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }

    public Money money() {
        return money;
    }

    /** The types of event that it may be made of. */
    public List<String> types() {
        return types;
    }

    /** Whether it is made of several events. */
    public boolean isCombination() {
        return types.size() > 1;
    }
}
