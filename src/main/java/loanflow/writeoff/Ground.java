package loanflow.writeoff;

/** On which ground a loan may leave the books (DOMAIN §2). */
enum Ground {
    OVERDUE_360("逾期超过360天", "More than 360 days past due"),
    LOSS_CLASS("损失类", "Loss class"),
    SMALL_UNSECURED("小额无担保逾期180天", "Small unsecured loan, 180 days past due"),
    /** It may not. */
    NONE("无依据", "No ground");

    private final String chinese;
    private final String english;

    Ground(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String words() {
        return chinese + " " + english;
    }
}
