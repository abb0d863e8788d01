package loanflow.access;

import java.util.Locale;

/** The groups of staff. The id is what diagrams name as candidate group. */
public enum StaffGroup {
    PROCESS_OWNERS("流程管理", "Process owners", Reach.OPERATES, ""),
    FRAUD_ANALYSTS("反欺诈专员", "Fraud analysts", Reach.WORKS, "反欺诈初审 Fraud review"),
    FRAUD_LEADS("反欺诈主管", "Fraud leads", Reach.WORKS, "反欺诈复核 Fraud confirmation"),
    CREDIT_REVIEWERS("信审员", "Credit reviewers", Reach.WORKS, "信审 Credit review"),
    SENIOR_REVIEWERS("高级信审员", "Senior reviewers", Reach.WORKS, "高级信审 Senior review"),
    CREDIT_COMMITTEE("审贷会", "Credit committee", Reach.WORKS, "审贷会 Committee"),
    PAYOUT_OPERATORS("放款专员", "Payout operators", Reach.WORKS, "放款异常 Payout repair"),
    EARLY_COLLECTORS("早期催收", "Early collectors", Reach.WORKS, "早期催收 Early collection"),
    LATE_COLLECTORS("后期催收", "Late collectors", Reach.WORKS, "后期催收 Late collection"),
    FIELD_LEGAL("外访与法务", "Field and legal", Reach.WORKS, "外访与法务 Field and legal"),
    COLLECTION_SUPERVISORS("催收主管", "Collection supervisors", Reach.WORKS, "催收审批 Collection approvals"),
    SERVICE_AGENTS("客服", "Service agents", Reach.WORKS, "困难与投诉 Hardship and complaints"),
    MARKETERS("营销", "Marketers", Reach.WORKS, ""),
    COMPLIANCE("合规", "Compliance", Reach.WATCHES, "合规 Compliance"),
    RISK_MANAGERS("风险管理", "Risk managers", Reach.WATCHES, "风险 Risk"),
    AUDITORS("审计", "Auditors", Reach.WATCHES, ""),
    CAMUNDA_ADMIN("系统管理员", "Administrators", Reach.ADMINISTERS, "");

    /** How far a group reaches in the engine beyond the tasks it is a candidate for. */
    public enum Reach {
        /** Tasklist, the tasks of its queue. */
        WORKS,
        /** Also sees every case and its history in Cockpit, changes nothing. */
        WATCHES,
        /** Also deploys models and repairs stuck jobs. */
        OPERATES,
        /** Users, groups and permissions; no cases. */
        ADMINISTERS
    }

    private final String chinese;
    private final String english;
    private final Reach reach;
    private final String queue;

    StaffGroup(String chinese, String english, Reach reach, String queue) {
        this.chinese = chinese;
        this.english = english;
        this.reach = reach;
        this.queue = queue;
    }

    /** {@code credit-reviewers}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public Reach reach() {
        return reach;
    }

    /** Name of the group's queue in Tasklist; empty for groups that no task of a diagram waits for. */
    public String queue() {
        return queue;
    }
}
