package loanflow.hardship;

/** Why a request ends without a plan. */
public enum RefusalReason {
    NOT_PROVED("证明材料不足", "The hardship is not proved"),
    /** No table row, or no plan that the account allows. */
    NO_PLAN("没有可行方案", "No plan is possible"),
    /** Whoever approves finds that the borrower cannot keep it. */
    NOT_SUSTAINABLE("方案不可持续", "The plan cannot be kept"),
    /** Whoever approves wants more evidence. */
    EVIDENCE_MISSING("材料不全", "Evidence is missing"),
    /** The claim has rested, and a manager ended that. */
    REST_ENDED("暂停结束", "The rest has ended");

    private final String chinese;
    private final String english;

    RefusalReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
