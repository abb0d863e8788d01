package loanflow.hardship;

/** What table {@code hardship-offer} may answer (DOMAIN §10.5). */
public enum OfferKind {
    /** Due dates move by a month. */
    EXTENSION_30D("展期一个月", 0),
    /** The rest is spread over up to six more instalments. */
    EXTENSION_6M("延长还款期", 6),
    /** The rest is spread over up to 36 instalments in all, at the rate of the contract. */
    PLAN_36M("重新分期", 36),
    /** Deceased or terminally ill: the claim rests. */
    HOLD("暂停", 0),
    NONE("无", 0);

    private final String chinese;
    private final int most;

    OfferKind(String chinese, int most) {
        this.chinese = chinese;
        this.most = most;
    }

    String chinese() {
        return chinese;
    }

    boolean isPlan() {
        return this != HOLD && this != NONE;
    }

    /** How many instalments the rest may be spread over beyond those that are left. */
    int mostMore(int left) {
        return this == PLAN_36M ? Math.max(0, most - left) : most;
    }
}
