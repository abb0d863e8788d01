package loanflow.hardship;

/** What is known of a borrower's hardship. */
public enum HardshipFinding {
    /** Only what the borrower says. */
    DECLARED("借款人自述", "As the borrower says"),
    PROVED("证明属实", "Proved"),
    NOT_PROVED("未能证明", "Not proved"),
    /** Deceased or terminally ill; which of them is not kept. */
    GRAVE("去世或重病", "Deceased or terminally ill");

    private final String chinese;
    private final String english;

    HardshipFinding(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether income and costs are known; else they stand there as nought, which nobody found. */
    boolean tellsOfAMonth() {
        return this == DECLARED || this == PROVED;
    }

    String words() {
        return chinese + " " + english;
    }
}
