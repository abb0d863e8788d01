package loanflow.demo;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;

/** Puts the filter after those that turn a caller away. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class VisitorConfiguration {

    @Bean
    FilterRegistrationBean<VisitorFilter> visitorFilter(Visitors visitors) {
        FilterRegistrationBean<VisitorFilter> registration = new FilterRegistrationBean<>(new VisitorFilter(visitors));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
