package loanflow.hardship;

/** What a paper proves. */
public enum HardshipPaperKind {
    INCOME("收入证明", "Income"),
    UNEMPLOYMENT("失业证明", "Unemployment"),
    MEDICAL("医疗证明", "Medical"),
    DISASTER("受灾证明", "Disaster"),
    DEATH("死亡证明", "Death"),
    OTHER("其他", "Other");

    private final String chinese;
    private final String english;

    HardshipPaperKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
