package loanflow.access.process;

import loanflow.access.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups, their permissions and their queues, made or mended at every start, one node at a time. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Organisation implements ApplicationRunner {

    private final IdentityService identities;
    private final GroupPermissions permissions;
    private final TaskQueues queues;
    private final JdbcStartTurn turn;

    Organisation(IdentityService identities, GroupPermissions permissions, TaskQueues queues, JdbcStartTurn turn) {
        this.identities = identities;
        this.permissions = permissions;
        this.queues = queues;
        this.turn = turn;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        turn.await();
        for (StaffGroup group : StaffGroup.values()) {
            Group known = identities.createGroupQuery().groupId(group.id()).singleResult();
            if (known == null) {
                known = identities.newGroup(group.id());
            }
            known.setName(group.chinese() + " " + group.english());
            known.setType(group == StaffGroup.CAMUNDA_ADMIN ? "SYSTEM" : "WORKFLOW");
            identities.saveGroup(known);
            permissions.grant(group);
        }
        queues.create();
    }
}
