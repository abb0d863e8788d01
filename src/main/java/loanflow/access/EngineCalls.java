package loanflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A call of the engine's REST interface runs with the caller's own permissions in the engine. */
final class EngineCalls extends OncePerRequestFilter {

    private final EngineIdentity engine;

    EngineCalls(EngineIdentity engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(CallerAuthentication.current() instanceof Caller.Staff staff)) {
            throw new AccessDeniedException("staff only");
        }
        engine.actingAs(staff, () -> chain.doFilter(request, response));
    }
}
