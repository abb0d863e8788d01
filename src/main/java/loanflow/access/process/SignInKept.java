package loanflow.access.process;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.spring.boot.starter.property.CsrfProperties;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Keeps who has just signed in signed in, in whatever order the answers arrive. A page of the web applications asks for
 * much at once, and signing in ends the session that it began with.
 *
 * <p>What was asked for with the ended session would be answered with a new one, whose cookie replaces the one that signing
 * in has begun; it gets a {@link PassingSession} instead. And the session's token goes along with one answer only; where
 * that one is lost, or is not the first to arrive, the next change is refused and the session ended. So the token goes along
 * until the browser has it.
 */
final class SignInKept extends OncePerRequestFilter {

    /** Anything else is a page, which begins the session of all that it asks for. */
    private static final Pattern PART = Pattern.compile(".*/api/.*|.*\\.[^/]+");

    private final CsrfProperties csrf;

    SignInKept(CsrfProperties csrf) {
        this.csrf = csrf;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        giveToken(request, response);
        boolean part = PART.matcher(request.getRequestURI()).matches();
        chain.doFilter(
                part && request.getRequestedSessionId() != null ? new PassingSession.Request(request) : request,
                response);
    }

    private void giveToken(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME) instanceof String token) {
            String name = Objects.requireNonNullElse(csrf.getCookieName(), CSRF_TOKEN_DEFAULT_COOKIE_NAME);
            Cookie known = WebUtils.getCookie(request, name);
            if (known == null || !token.equals(known.getValue())) {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, name, token));
            }
        }
    }

    /** As the web applications give it. */
    private String cookie(HttpServletRequest request, String name, String token) {
        return ResponseCookie.from(name, token)
                .path(request.getContextPath() + ServletContextUtil.getAppPath(request.getServletContext()))
                .sameSite("Lax")
                .secure(csrf.isEnableSecureCookie())
                .build()
                .toString();
    }
}
