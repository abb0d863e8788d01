package loanflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever is signed in to Tasklist is signed in to our pages, and out of them the moment he is removed. */
final class SharedSession extends OncePerRequestFilter {

    private final StaffSession sessions;

    SharedSession(StaffSession sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.current(request)
                .ifPresent(staff -> SecurityContextHolder.setContext(CallerAuthentication.contextOf(staff)));
        chain.doFilter(request, response);
    }
}
