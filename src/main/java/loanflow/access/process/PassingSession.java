package loanflow.access.process;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A session that ends with its request: no browser hears of it. */
final class PassingSession implements HttpSession {

    private final long begun = Clock.systemUTC().millis();
    private final ServletContext context;
    /** It has its token, of which the browser need not hear either. */
    private final Map<String, Object> attributes = new ConcurrentHashMap<>(Map.of(CSRF_TOKEN_SESSION_ATTR_NAME, ""));

    private PassingSession(ServletContext context) {
        this.context = context;
    }

    /** A request that begins no session: where its own has ended it has a passing one. */
    static final class Request extends HttpServletRequestWrapper {

        private @Nullable HttpSession passing;

        Request(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            HttpSession own = super.getSession(false);
            if (own == null && create && passing == null) {
                passing = new PassingSession(getServletContext());
            }
            return own == null ? passing : own;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(true);
        }
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void invalidate() {
        attributes.clear();
    }

    @Override
    public long getCreationTime() {
        return begun;
    }

    @Override
    public long getLastAccessedTime() {
        return begun;
    }

    @Override
    public String getId() {
        return "passing";
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // It does not outlive its request.
    }

    @Override
    public int getMaxInactiveInterval() {
        return 0;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
