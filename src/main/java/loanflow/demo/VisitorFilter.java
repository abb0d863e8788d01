package loanflow.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notices who works with the demo: requests to its interfaces, and what is done in Tasklist; looking on is no work. */
final class VisitorFilter extends OncePerRequestFilter {

    /** The simulated outside world calls back as a provider: it is part of the portfolio. */
    private static final Pattern WORK = Pattern.compile("/api/(?!docs|providers).*|/engine-rest/.*"
            + "|/camunda/api/.*/(claim|unclaim|assignee|submit-form|complete)");

    private final Visitors visitors;

    VisitorFilter(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (WORK.matcher(request.getRequestURI()).matches()) {
            try {
                visitors.come();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        chain.doFilter(request, response);
    }
}
