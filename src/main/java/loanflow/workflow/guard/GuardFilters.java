package loanflow.workflow.guard;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The two filters before everything the engine serves over HTTP. They come before all others, and are not part of the
 * chain that says who may call.
 */
@Configuration(proxyBeanMethods = false)
class GuardFilters {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> setupClosedFilter() {
        return first(new SetupClosedFilter());
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> expressionKeysFilter() {
        return first(new ExpressionKeysFilter());
    }

    private static FilterRegistrationBean<OncePerRequestFilter> first(OncePerRequestFilter filter) {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
