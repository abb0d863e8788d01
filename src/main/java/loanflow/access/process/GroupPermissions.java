package loanflow.access.process;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;

import java.util.List;
import loanflow.access.StaffGroup;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine. Tasks are hardly in here: the engine itself lets a task's candidate groups and
 * assignee read and work it, and nobody else; only the supervisors of collection see and re-assign their people's.
 */
@Component
class GroupPermissions {

    /** Processes whose tasks go to collectors. */
    private static final List<String> COLLECTION =
            List.of("collection", "promise-to-pay", "skip-trace", "legal-recovery", "write-off", "hardship");

    private final AuthorizationService authorizations;

    GroupPermissions(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grant(StaffGroup group) {
        switch (group.reach()) {
            case WORKS -> works(group);
            case WATCHES -> watches(group);
            case OPERATES -> operates(group);
            case ADMINISTERS -> administers(group);
        }
        if (group == StaffGroup.COLLECTION_SUPERVISORS) {
            supervises(group);
        }
    }

    private void supervises(StaffGroup group) {
        for (String process : COLLECTION) {
            allow(group, Resources.PROCESS_DEFINITION, process, READ, READ_TASK, TASK_ASSIGN);
        }
    }

    /** Lets a group see one queue; repeated calls change nothing. */
    void mayReadFilter(StaffGroup group, String filterId) {
        allow(group, Resources.FILTER, filterId, READ);
    }

    /** Lets everybody who is signed in see a queue that shows each person his own tasks. */
    void everybodyMayReadFilter(String filterId) {
        if (authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(Resources.FILTER)
                        .resourceId(filterId)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            grant.setUserId(Authorization.ANY);
            save(grant, Resources.FILTER, filterId, READ);
        }
    }

    private void works(StaffGroup group) {
        allow(group, Resources.APPLICATION, "tasklist", ACCESS);
        allow(group, Resources.PROCESS_DEFINITION, Authorization.ANY, READ);
        allow(group, Resources.USER, Authorization.ANY, READ);
    }

    private void watches(StaffGroup group) {
        allow(group, Resources.APPLICATION, "tasklist", ACCESS);
        allow(group, Resources.APPLICATION, "cockpit", ACCESS);
        allow(group, Resources.USER, Authorization.ANY, READ);
        allow(group, Resources.PROCESS_DEFINITION, Authorization.ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY);
        allow(group, Resources.DECISION_DEFINITION, Authorization.ANY, READ, READ_HISTORY);
        allow(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, READ);
        allow(group, Resources.DEPLOYMENT, Authorization.ANY, READ);
        allow(group, Resources.OPERATION_LOG_CATEGORY, Authorization.ANY, UserOperationLogCategoryPermissions.READ);
    }

    private void operates(StaffGroup group) {
        watches(group);
        allow(group, Resources.DEPLOYMENT, Authorization.ANY, READ, CREATE);
        allow(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                READ,
                READ_INSTANCE,
                READ_TASK,
                READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
    }

    private void administers(StaffGroup group) {
        allow(group, Resources.APPLICATION, Authorization.ANY, ACCESS);
        for (Resource resource : List.of(
                Resources.USER,
                Resources.GROUP,
                Resources.GROUP_MEMBERSHIP,
                Resources.AUTHORIZATION,
                Resources.FILTER,
                Resources.TENANT,
                Resources.TENANT_MEMBERSHIP)) {
            allow(group, resource, Authorization.ANY, ALL);
        }
        allow(group, Resources.SYSTEM, Authorization.ANY, SystemPermissions.ALL);
    }

    private void allow(StaffGroup group, Resource resource, String resourceId, Permission... permissions) {
        Authorization known = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group.id())
                .resourceType(resource)
                .resourceId(resourceId)
                .singleResult();
        if (known == null) {
            known = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            known.setGroupId(group.id());
        }
        save(known, resource, resourceId, permissions);
    }

    private void save(Authorization grant, Resource resource, String resourceId, Permission... permissions) {
        grant.setResource(resource);
        grant.setResourceId(resourceId);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
