package loanflow.access.process;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import loanflow.access.Caller;
import loanflow.access.StaffDirectory;
import loanflow.access.StaffSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.stereotype.Component;

/** The engine's web applications keep who signed in under one name of the HTTP session; so do we. */
@Component
class EngineStaffSession implements StaffSession {

    private final ProcessEngine engine;
    private final StaffDirectory directory;

    EngineStaffSession(ProcessEngine engine, StaffDirectory directory) {
        this.engine = engine;
        this.directory = directory;
    }

    @Override
    public Optional<Caller.Staff> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthenticationForProcessEngine(engine.getName()))
                .flatMap(known -> directory.find(known.getIdentityId()));
    }

    @Override
    public void signIn(HttpServletRequest request, Caller.Staff staff) {
        AuthenticationUtil.revalidateSession(
                request, AuthenticationUtil.createAuthentication(engine, staff.userId(), null, null));
    }
}
