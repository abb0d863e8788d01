package loanflow.house;

import static loanflow.access.StaffGroup.AUDITORS;
import static loanflow.access.StaffGroup.CAMUNDA_ADMIN;
import static loanflow.access.StaffGroup.COLLECTION_SUPERVISORS;
import static loanflow.access.StaffGroup.COMPLIANCE;
import static loanflow.access.StaffGroup.FRAUD_ANALYSTS;
import static loanflow.access.StaffGroup.FRAUD_LEADS;
import static loanflow.access.StaffGroup.MARKETERS;
import static loanflow.access.StaffGroup.PAYOUT_OPERATORS;
import static loanflow.access.StaffGroup.PROCESS_OWNERS;
import static loanflow.access.StaffGroup.RISK_MANAGERS;
import static loanflow.access.StaffGroup.SERVICE_AGENTS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import loanflow.access.Caller;
import loanflow.access.StaffGroup;
import loanflow.access.page.Html;

/** Where a role works beside its queue. */
enum StaffPlace {
    TASKLIST("/camunda/app/tasklist/default/", "任务 Tasklist", "处理待办", "Decide what waits for people"),
    PORTFOLIO("/portfolio", "资产全景 Portfolio", "漏斗、阶段、迁徙率、账龄", "The book in pictures"),
    MARKETING("/marketing", "营销 Marketing", "来源与活动的成本和价值", "Cost and value of sources and campaigns"),
    RELAY("/relay", "消息 Messages", "重试未送达的消息", "Retry what could not be delivered"),
    RECONCILIATION("/reconciliation", "对账 Reconciliation", "资金账户与对账单", "Cash accounts against statements"),
    AGENCIES("/agencies", "委外结算 Agencies", "代收、划回与佣金", "What agencies hold and are owed"),
    FUNDERS("/funders", "资金方 Funders", "牌照、禁令、额度与使用", "Licences, bans, limits and their use"),
    MODELS("/models", "模型 Models", "生效的流程、表与表单", "Diagrams, tables and forms in force"),
    BLACK_LIST("/black-list", "黑名单 Black list", "提议、申诉与到期", "Proposals, appeals and their end"),
    COCKPIT("/camunda/app/cockpit/default/", "运行 Cockpit", "每个案件走到哪里", "Where every case stands"),
    ADMIN("/camunda/app/admin/default/", "用户 Admin", "用户、组与权限", "Users, groups, permissions");

    private final String address;
    private final String name;
    private final String chinese;
    private final String english;

    StaffPlace(String address, String name, String chinese, String english) {
        this.address = address;
        this.name = name;
        this.chinese = chinese;
        this.english = english;
    }

    private Set<StaffGroup> groups() {
        return switch (this) {
            case TASKLIST -> Set.of(StaffGroup.values());
            case PORTFOLIO -> Set.of(RISK_MANAGERS, AUDITORS);
            case MARKETING -> Set.of(MARKETERS, COMPLIANCE, RISK_MANAGERS, AUDITORS);
            case RELAY -> Set.of(PAYOUT_OPERATORS, PROCESS_OWNERS);
            case RECONCILIATION -> Set.of(PAYOUT_OPERATORS, AUDITORS, COMPLIANCE, RISK_MANAGERS);
            case AGENCIES -> Set.of(COLLECTION_SUPERVISORS, PAYOUT_OPERATORS, AUDITORS, COMPLIANCE, RISK_MANAGERS);
            case FUNDERS -> Set.of(COMPLIANCE, RISK_MANAGERS, PAYOUT_OPERATORS, AUDITORS);
            case MODELS -> Set.of(PROCESS_OWNERS, AUDITORS, COMPLIANCE, RISK_MANAGERS);
            case BLACK_LIST ->
                Set.of(
                        COMPLIANCE,
                        FRAUD_ANALYSTS,
                        FRAUD_LEADS,
                        COLLECTION_SUPERVISORS,
                        RISK_MANAGERS,
                        SERVICE_AGENTS,
                        AUDITORS);
            case COCKPIT -> Set.of(PROCESS_OWNERS, COMPLIANCE, RISK_MANAGERS, AUDITORS);
            case ADMIN -> Set.of(CAMUNDA_ADMIN);
        };
    }

    /** Cards that lead to where this person may go. */
    static Html cardsFor(Caller.Staff staff) {
        List<Html> cards = Stream.of(values())
                .filter(place -> place.groups().stream().anyMatch(group -> staff.isIn(group.id())))
                .map(StaffPlace::card)
                .toList();
        return Html.lines(cards);
    }

    private Html card() {
        return new Html("<li><a href=\"%s\"><b>%s</b><span>%s<br>%s</span></a></li>"
                .formatted(
                        address,
                        Html.text(name).markup(),
                        Html.text(chinese).markup(),
                        Html.text(english).markup()));
    }
}
