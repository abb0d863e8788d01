package loanflow.listing;

/** Why somebody may stand on our black list; lists of courts and police are looked up, never entered. */
public enum ListCategory {
    LENDER_BLACK("我司黑名单", "Our own black list"),
    BLACK_AGENT("黑中介", "Intermediary"),
    LOST_LIST("失联名单", "Lost contact");

    private final String chinese;
    private final String english;

    ListCategory(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
