package loanflow.hardship;

/** Why a borrower cannot pay, as he says. Chosen, not typed. */
public enum HardshipCause {
    JOB_LOSS("失业", "Lost his job"),
    INCOME_DROP("收入下降", "Earns less"),
    ILLNESS("本人或家人患病", "Illness, his own or in the family"),
    DISASTER("自然灾害", "Disaster"),
    FAMILY("家庭变故", "Changes in the family"),
    OTHER("其他", "Other");

    private final String chinese;
    private final String english;

    HardshipCause(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** For people, in both languages. */
    public String words() {
        return chinese + " " + english;
    }
}
