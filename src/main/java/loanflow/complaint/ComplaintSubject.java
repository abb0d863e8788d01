package loanflow.complaint;

/** What a complaint is about. */
public enum ComplaintSubject {
    BOOKS("金额或账务", "Amounts, or what was booked"),
    CONDUCT("催收行为", "How he was asked for money"),
    LIST("名单", "Being on a list"),
    OTHER("其他", "Something else");

    private final String chinese;
    private final String english;

    ComplaintSubject(String chinese, String english) {
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
