package loanflow.workflow.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web apps' setup page creates the first administrator for whoever asks first (CVE-2026-77226). Ours are made by
 * the application itself, so the page does not exist.
 */
final class SetupClosedFilter extends OncePerRequestFilter {

    private static final Pattern SETUP = Pattern.compile("/(app|api)/admin/+([^/]+/+)?setup(/|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SETUP.matcher(Paths.decoded(request)).find()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
