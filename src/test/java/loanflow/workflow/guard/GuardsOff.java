package loanflow.workflow.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Switches single filters off, so that a test can show what they hold back. Tests only. */
@Configuration(proxyBeanMethods = false)
class GuardsOff {

    /** Names of filters that are passed by at present. */
    static final Set<String> OFF = ConcurrentHashMap.newKeySet();

    /** While it is set, requests are handed on within the server, which asks nobody to sign in. */
    static final String SIGN_IN = "sign-in";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> guardsOffFilter() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new PassBy());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static final class PassBy extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            OFF.forEach(filter -> request.setAttribute(filter + ALREADY_FILTERED_SUFFIX, true));
            if (OFF.contains(SIGN_IN)) {
                request.getRequestDispatcher(
                                request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()))
                        .forward(request, response);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
