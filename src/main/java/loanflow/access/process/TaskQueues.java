package loanflow.access.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.access.QueueAddresses;
import loanflow.access.StaffGroup;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasklist's queues: what my groups wait for (shown first), what is mine, what is late, and one queue per group. */
@Component
class TaskQueues implements QueueAddresses {

    /** What a card shows: plain variables without personal data, known from the processes. */
    private static final List<Map<String, String>> ON_THE_CARD = List.of(
            card("cardAmount", "金额 Amount"),
            card("cardStage", "阶段 Stage"),
            card("cardDaysLate", "逾期天数 Days late"),
            card("cardPoints", "风险分 Points"),
            card("cardChange", "变更 Change"),
            card("fraudDecision", "反欺诈 Fraud"),
            card("band", "等级 Band"),
            card("aScore", "评分 Score"),
            card("payoutResult", "放款 Payout"));

    private final FilterService filters;
    private final TaskService tasks;
    private final GroupPermissions permissions;

    TaskQueues(FilterService filters, TaskService tasks, GroupPermissions permissions) {
        this.filters = filters;
        this.tasks = tasks;
        this.permissions = permissions;
    }

    void create() {
        permissions.everybodyMayReadFilter(queue(
                "我的团队 My groups",
                10,
                "#33618d",
                query().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned()));
        permissions.everybodyMayReadFilter(
                queue("我的任务 My tasks", 20, "#2f6f4f", query().taskAssigneeExpression("${currentUser()}")));
        permissions.everybodyMayReadFilter(queue(
                "已逾期 Overdue",
                30,
                "#b3392f",
                query().taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}")));
        int position = 40;
        for (StaffGroup group : StaffGroup.values()) {
            if (!group.queue().isEmpty()) {
                String id = queue(
                        group.queue(),
                        position++,
                        "#6b7280",
                        query().taskCandidateGroup(group.id()).includeAssignedTasks());
                permissions.mayReadFilter(group, id);
                permissions.mayReadFilter(StaffGroup.AUDITORS, id);
            }
        }
    }

    @Override
    public Optional<String> of(StaffGroup group) {
        return Optional.ofNullable(
                        filters.createFilterQuery().filterName(group.queue()).singleResult())
                .map(filter -> "/camunda/app/tasklist/default/#/?filter=" + filter.getId());
    }

    /** Soonest due first, then most urgent. */
    private TaskQuery query() {
        return tasks.createTaskQuery()
                .orderByDueDate()
                .asc()
                .orderByTaskPriority()
                .desc();
    }

    private String queue(String name, int position, String colour, TaskQuery query) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        List<Map<String, String>> shown = new ArrayList<>(ON_THE_CARD);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "priority", position,
                "color", colour,
                "refresh", true,
                "showUndefinedVariable", false,
                "variables", shown));
        return filters.saveFilter(filter).getId();
    }

    private static Map<String, String> card(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
