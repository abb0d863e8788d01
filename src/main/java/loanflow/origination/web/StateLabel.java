package loanflow.origination.web;

import loanflow.origination.ApplicationState;

/** What people read for the state of an application. */
final class StateLabel {

    private StateLabel() {}

    static String of(ApplicationState state) {
        String chinese = switch (state) {
            case SUBMITTED -> "已提交";
            case UNDER_REVIEW -> "审核中";
            case PAPERS_REQUIRED -> "待补材料";
            case OFFERED -> "待接受要约";
            case COOLING_OFF -> "冷静期";
            case PAYING_OUT -> "放款中";
            case ACTIVE -> "已放款";
            case REFUSED -> "已拒绝";
            case WITHDRAWN -> "已撤回";
            case DECLINED -> "客户未接受";
            case EXPIRED -> "已过期";
            case CANCELLED -> "已取消";
        };
        return chinese + " " + state;
    }
}
