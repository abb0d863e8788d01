package loanflow.legal;

/** Why money between us and an agency is not booked. */
public enum AgencyRule {
    AGENCY_UNKNOWN("agencyId", "没有该机构", "There is no such agency"),
    NOT_PLACED("loanId", "该借款未委托给该机构", "The agency never had this loan"),
    NOTHING_MOVED("arrived", "金额为零", "Nothing arrived and nothing was kept"),
    MORE_THAN_HELD("arrived", "超过该机构代收余额", "The agency does not hold so much"),
    KEPT_MORE_THAN_OWED("kept", "坐扣超过应付佣金", "We do not owe the agency so much"),
    MORE_THAN_OWED("amount", "超过应付佣金", "We do not owe the agency so much"),
    REFERENCE_USED("reference", "该流水号已用于其他款项", "The reference names other money"),
    NOT_ASKED("id", "没有待付的申请", "No such payment waits"),
    SAME_PERSON("id", "申请人不能付款", "Another person than who asked must pay");

    private final String field;
    private final String chinese;
    private final String english;

    AgencyRule(String field, String chinese, String english) {
        this.field = field;
        this.chinese = chinese;
        this.english = english;
    }

    AgencyAnswer.Refused refused() {
        return new AgencyAnswer.Refused(field, name(), chinese + " " + english);
    }
}
