package loanflow.ledger;

/** How journal and provider may differ. */
public enum DifferenceKind {
    NOT_ON_STATEMENT("账有单无", "Booked by us, not on the statement"),
    NOT_BOOKED("单有账无", "On the statement, not booked by us"),
    TWICE("重复入单", "On the statement once more than we booked it"),
    AMOUNT_DIFFERS("金额不符", "The amounts differ"),
    OPENING_DIFFERS("期初不符", "The opening balance is not the closing balance before it"),
    CLOSING_DIFFERS("期末不符", "The statement does not add up"),
    /** The last net: nothing of the above says where it comes from. */
    UNEXPLAINED("不明差额", "A rest that no line explains"),
    LATE("对账单未到", "The statement has not come");

    private final String chinese;
    private final String english;

    DifferenceKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
