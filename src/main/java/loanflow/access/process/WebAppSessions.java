package loanflow.access.process;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter after those that turn a caller away and before the web applications' own. */
@Configuration(proxyBeanMethods = false)
class WebAppSessions {

    @Bean
    FilterRegistrationBean<SignInKept> signInKept(CamundaBpmProperties engine) {
        FilterRegistrationBean<SignInKept> registration =
                new FilterRegistrationBean<>(new SignInKept(engine.getWebapp().getCsrf()));
        registration.addUrlPatterns(engine.getWebapp().getApplicationPath() + "/*");
        registration.setOrder(0);
        return registration;
    }
}
