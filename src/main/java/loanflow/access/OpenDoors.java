package loanflow.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything that answers without proof of who asks. At most five patterns, static assets aside; a test counts them. */
final class OpenDoors {

    /** Providers sign the body; the end point checks it. */
    static final RequestMatcher[] API = {
        withDefaults().matcher(HttpMethod.POST, "/api/providers/{provider}/webhooks"),
    };

    /**
     * Sign-in to the engine's web applications: asking who is signed in, signing in, signing out. Their sign-in page
     * asks for the names of the engines first and gives up when it may not; there is one, named default.
     */
    static final RequestMatcher[] WEB_APPS = {
        withDefaults().matcher("/camunda/api/admin/auth/user/**"),
        withDefaults().matcher(HttpMethod.GET, "/camunda/api/engine/engine/"),
    };

    /**
     * The start page and health; the rest are static assets. The web applications' sign-in form asks for a page that we do
     * not have: sent to the sign-in form instead of being told so, it would offer a link to it.
     */
    static final RequestMatcher[] PAGES = {
        withDefaults().matcher(HttpMethod.GET, "/"),
        withDefaults().matcher(HttpMethod.GET, "/actuator/health/**"),
        withDefaults().matcher(HttpMethod.GET, "/assets/**"),
        withDefaults().matcher(HttpMethod.GET, "/favicon.ico"),
        withDefaults().matcher(HttpMethod.GET, "/camunda-welcome"),
    };

    private OpenDoors() {}
}
