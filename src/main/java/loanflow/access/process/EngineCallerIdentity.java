package loanflow.access.process;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.EngineIdentity;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

@Component
class EngineCallerIdentity implements EngineIdentity {

    private final IdentityService identities;

    EngineCallerIdentity(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void actingAs(Caller.Staff staff, Work work) throws IOException, ServletException {
        identities.setAuthentication(staff.userId(), List.copyOf(staff.groups()));
        try {
            work.run();
        } finally {
            identities.clearAuthentication();
        }
    }
}
