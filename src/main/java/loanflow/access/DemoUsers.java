package loanflow.access;

import java.util.List;

/** Whom the demo lets in. There are none in production. */
public final class DemoUsers {

    /** One password for all of them, long and mixed enough for the password policy. */
    public static final String PASSWORD = "Try-It-Out-2026";

    public static final String PARTNER_ID = "demo-partner";
    public static final String PARTNER_SECRET = "demo-partner-secret";

    /** Where a decision needs several persons, the group has several. */
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("owner", StaffGroup.PROCESS_OWNERS, "deploys models, watches Cockpit", "发布流程、查看运行"),
            new DemoUser("analyst", StaffGroup.FRAUD_ANALYSTS, "first look at suspected fraud", "反欺诈初审"),
            new DemoUser("lead", StaffGroup.FRAUD_LEADS, "confirms or sends back", "反欺诈复核"),
            new DemoUser("reviewer", StaffGroup.CREDIT_REVIEWERS, "decides up to 20,000", "审批两万以内"),
            new DemoUser("reviewer2", StaffGroup.CREDIT_REVIEWERS, "the second pair of eyes", "双人复核"),
            new DemoUser("senior", StaffGroup.SENIOR_REVIEWERS, "decides up to 50,000", "审批五万以内"),
            new DemoUser("senior2", StaffGroup.SENIOR_REVIEWERS, "the second pair of eyes", "双人复核"),
            new DemoUser("committee1", StaffGroup.CREDIT_COMMITTEE, "two of three decide up to 200,000", "三人中两人同意"),
            new DemoUser("committee2", StaffGroup.CREDIT_COMMITTEE, "two of three", "三人中两人同意"),
            new DemoUser("committee3", StaffGroup.CREDIT_COMMITTEE, "two of three", "三人中两人同意"),
            new DemoUser("payout", StaffGroup.PAYOUT_OPERATORS, "repairs failed and returned payouts", "放款异常处理"),
            new DemoUser("early", StaffGroup.EARLY_COLLECTORS, "first weeks of arrears", "早期催收"),
            new DemoUser("late", StaffGroup.LATE_COLLECTORS, "later arrears", "后期催收"),
            new DemoUser("field", StaffGroup.FIELD_LEGAL, "visits and legal steps", "外访与诉讼"),
            new DemoUser("supervisor", StaffGroup.COLLECTION_SUPERVISORS, "approves, re-assigns", "审批与改派"),
            new DemoUser("supervisor2", StaffGroup.COLLECTION_SUPERVISORS, "the second pair of eyes", "双人复核"),
            new DemoUser("service", StaffGroup.SERVICE_AGENTS, "hardship, complaints, disputes", "困难、投诉、争议"),
            new DemoUser("marketer", StaffGroup.MARKETERS, "campaigns", "营销活动"),
            new DemoUser("compliance", StaffGroup.COMPLIANCE, "lists, bans, reveals", "名单、禁止、查看记录"),
            new DemoUser("risk", StaffGroup.RISK_MANAGERS, "models, prices, portfolio", "模型、定价、资产"),
            new DemoUser("auditor", StaffGroup.AUDITORS, "reads everything, changes nothing", "只读"),
            new DemoUser("administrator", StaffGroup.CAMUNDA_ADMIN, "users and permissions", "用户与权限"));

    private DemoUsers() {}

    /** A member of staff made up for the demo; the name shown is that of the group. */
    public record DemoUser(String id, StaffGroup group, String does, String doesChinese) {}
}
