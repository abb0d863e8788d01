package loanflow.appeal;

/** Why a person lets a refusal stand, in the words that the applicant gets. */
public enum Finding {
    FACTS_CONFIRMED("复核确认所依据的信息属实", "The facts it rests on were checked and are right"),
    RULE_BINDING("所适用的规定不允许例外", "The rule it rests on allows no exception"),
    NOTHING_NEW("没有足以改变决定的新信息", "Nothing new was found that would change it");

    private final String zh;
    private final String en;

    Finding(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
