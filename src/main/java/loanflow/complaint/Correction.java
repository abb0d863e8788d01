package loanflow.complaint;

/** What puts right what was wrong. */
public enum Correction {
    NOTHING("无需更正", "无需更正 Nothing"),
    WAIVER("已减免费用", "减免费用 Waive"),
    UNDO("已撤销误记", "撤销误记还款 Undo a payment"),
    LIST("已移出名单", "移出名单 Off the list");

    private final String done;
    private final String meant;

    Correction(String done, String meant) {
        this.done = done;
        this.meant = meant;
    }

    /** Where it is made: BOOKS, LIST or NONE, as the diagram names its ways. */
    public String place() {
        return switch (this) {
            case WAIVER, UNDO -> "BOOKS";
            case LIST -> "LIST";
            case NOTHING -> "NONE";
        };
    }

    /** For the person who complained, once it is made. */
    String done() {
        return done;
    }

    /** For staff, in both languages: it is not made yet, and may prove impossible. */
    String meant() {
        return meant;
    }
}
