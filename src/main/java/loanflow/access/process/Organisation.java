package loanflow.access.process;

import loanflow.access.StaffGroup;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups, their permissions and their queues, made or mended at every start, one node at a time. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Organisation implements ApplicationRunner {

    private static final long LOCK = 20_001;

    private final IdentityService identities;
    private final GroupPermissions permissions;
    private final TaskQueues queues;
    private final JdbcClient jdbc;

    Organisation(IdentityService identities, GroupPermissions permissions, TaskQueues queues, JdbcClient jdbc) {
        this.identities = identities;
        this.permissions = permissions;
        this.queues = queues;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
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
