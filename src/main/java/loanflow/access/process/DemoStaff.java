package loanflow.access.process;

import loanflow.access.DemoUsers;
import loanflow.access.DemoUsers.DemoUser;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo's staff. A user who is there already is left as he is: his password may have been changed. */
@Component
@Profile("!prod")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DemoStaff implements ApplicationRunner {

    private final IdentityService identities;

    DemoStaff(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        for (DemoUser demo : DemoUsers.ALL) {
            if (identities.createUserQuery().userId(demo.id()).count() == 0) {
                create(demo);
            }
        }
    }

    private void create(DemoUser demo) {
        User user = identities.newUser(demo.id());
        user.setFirstName("示例");
        user.setLastName(demo.group().chinese());
        user.setPassword(DemoUsers.PASSWORD);
        identities.saveUser(user);
        identities.createMembership(demo.id(), demo.group().id());
    }
}
