package loanflow.access;

import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every request passes, with the same outcome as Spring's own and less work. */
@Configuration(proxyBeanMethods = false)
class QuickRequests {

    @Bean
    static WebMvcRegistrations pathFirstMappings() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new PathFirstMappings();
            }
        };
    }

    @Bean
    static HttpFirewall plainHeaderFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(PlainHeaders::isName);
        firewall.setAllowedHeaderValues(PlainHeaders::isValue);
        return firewall;
    }
}
