package loanflow.servicing;

/**
 * The five classes of loans (五级分类: 商业银行金融资产风险分类办法, order 1 of 2023), from best to worst. The last three are
 * non-performing. Which days past due mean which class is the owner's table {@code asset-class}.
 */
public enum AssetClass {
    NORMAL(0, "正常", "Normal"),
    SPECIAL_MENTION(1, "关注", "Special mention"),
    SUBSTANDARD(2, "次级", "Substandard"),
    DOUBTFUL(3, "可疑", "Doubtful"),
    LOSS(4, "损失", "Loss");

    private final int rank;
    private final String chinese;
    private final String english;

    AssetClass(int rank, String chinese, String english) {
        this.rank = rank;
        this.chinese = chinese;
        this.english = english;
    }

    /** 0 for the best: a greater one is worse. */
    int rank() {
        return rank;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
