package loanflow.access.process;

import java.util.Set;
import loanflow.access.StaffDirectory;
import loanflow.access.StaffGroup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Production's first administrator, without a password: he comes from the identity provider like everybody. */
@Component
@Profile("prod")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FirstAdministrator implements ApplicationRunner {

    private final StaffDirectory directory;
    private final String userId;

    FirstAdministrator(StaffDirectory directory, @Value("${loanflow.access.administrator}") String userId) {
        this.directory = directory;
        this.userId = userId;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (directory.find(userId).isEmpty()) {
            var unused = directory.admit(userId, Set.of(StaffGroup.CAMUNDA_ADMIN.id()));
        }
    }
}
