package loanflow.complaint;

/** What puts right what was wrong. */
public enum Correction {
    NOTHING("无需更正", "Nothing"),
    WAIVER("已减免费用", "A waiver"),
    UNDO("已撤销误记", "An entry undone"),
    LIST("已移出名单", "Off the list");

    private final String chinese;
    private final String english;

    Correction(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Where it is made: BOOKS, LIST or NONE, as the diagram names its ways. */
    public String place() {
        return switch (this) {
            case WAIVER, UNDO -> "BOOKS";
            case LIST -> "LIST";
            case NOTHING -> "NONE";
        };
    }

    String chinese() {
        return chinese;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
