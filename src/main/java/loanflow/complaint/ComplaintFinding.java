package loanflow.complaint;

/** What came of looking into a complaint. */
public enum ComplaintFinding {
    UPHELD("属实", "Right"),
    PARTLY("部分属实", "Partly right"),
    REJECTED("未发现差错", "No fault found");

    private final String chinese;
    private final String english;

    ComplaintFinding(String chinese, String english) {
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
