package loanflow.workflow.guard;

import org.camunda.bpm.engine.task.IdentityLinkType;

/** The ways in which a person could widen the circle of those who may do a task: closed. */
abstract class ClosedTaskCircle extends ClosedTaskService {

    private static final String CHANGE_GROUPS = "change who may do a task";

    @Override
    public void setOwner(String taskId, String user) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.setOwner(taskId, user);
    }

    @Override
    public void addUserIdentityLink(String taskId, String user, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.addUserIdentityLink(taskId, user, type);
    }

    @Override
    public void addGroupIdentityLink(String taskId, String group, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.addGroupIdentityLink(taskId, group, type);
    }

    @Override
    public void deleteUserIdentityLink(String taskId, String user, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.deleteUserIdentityLink(taskId, user, type);
    }

    @Override
    public void deleteGroupIdentityLink(String taskId, String group, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.deleteGroupIdentityLink(taskId, group, type);
    }

    @Override
    public void addCandidateUser(String taskId, String user) {
        addUserIdentityLink(taskId, user, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void addCandidateGroup(String taskId, String group) {
        addGroupIdentityLink(taskId, group, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void deleteCandidateUser(String taskId, String user) {
        deleteUserIdentityLink(taskId, user, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void deleteCandidateGroup(String taskId, String group) {
        deleteGroupIdentityLink(taskId, group, IdentityLinkType.CANDIDATE);
    }
}
