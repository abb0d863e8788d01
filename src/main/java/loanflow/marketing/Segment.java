package loanflow.marketing;

/** To which of them a campaign speaks. */
public enum Segment {
    WHITE_LIST("白名单客户", "Customers on the white list"),
    REPEAT("近期结清客户", "Customers who paid back"),
    COME_BACK("放弃申请者", "Applicants who let it lapse");

    private final String chinese;
    private final String english;

    Segment(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String words() {
        return chinese + " " + english;
    }
}
