package loanflow.change;

/** What became of a change that was asked for. */
public enum ChangeState {
    /** People are asked. */
    ASKED("待确认", "Waits for confirmation"),
    BOOKED("已入账", "Booked"),
    /** A person said no. */
    REFUSED("已拒绝", "Refused"),
    /** When it was to be booked, a rule forbade it: the loan had moved on. */
    NOT_POSSIBLE("已不可行", "Not possible any more"),
    /** It was booked, its money could not be sent, and it was undone. */
    TAKEN_BACK("已撤销", "Taken back");

    private final String chinese;
    private final String english;

    ChangeState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
