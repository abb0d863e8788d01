package loanflow.change;

/** Why a change is asked for. Chosen, not typed: the words stand on statements that many read. */
public enum ChangeReason {
    CUSTOMER_REQUEST("客户申请", "asked for by the customer"),
    HARDSHIP("客户困难，已核实", "hardship, with evidence"),
    BANK_NOTICE("银行通知", "told by the bank"),
    FOUND_LATE("事后发现", "found late"),
    OUR_MISTAKE("我方差错", "a mistake of ours"),
    DISPUTE_DECIDED("争议裁定", "a dispute was decided"),
    AGREEMENT("双方协议", "agreed with the customer"),
    LEGAL("法院或仲裁", "court or arbitration"),
    UNCOLLECTABLE("无法收回", "cannot be collected"),
    PORTFOLIO("资产处置", "sale of a portfolio");

    private final String chinese;
    private final String english;

    ChangeReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
