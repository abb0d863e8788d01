package loanflow.hardship;

/** Where a request stands. */
public enum HardshipState {
    ASKED("审核中", "Being looked at"),
    /** The borrower has been told of a plan and may take it. */
    OFFERED("待借款人确认", "Offered"),
    ACCEPTED("已接受", "Accepted"),
    DECLINED("借款人拒绝", "Declined"),
    /** The plan is booked and watched. */
    BOOKED("方案执行中", "Plan runs"),
    REFUSED("不予方案", "Refused"),
    LAPSED("逾期未确认", "Lapsed"),
    KEPT("方案已履行", "Plan kept"),
    BROKEN("方案违约", "Plan broken");

    private final String chinese;
    private final String english;

    HardshipState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
