package loanflow.workflow;

import java.util.List;
import loanflow.workflow.deployment.ProductRelease;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The engine of the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Where the product's models lie; another place is for who builds his own product on this one, and for tests. */
    @Bean
    static ProductRelease productRelease(Environment environment) {
        return new ProductRelease(List.of(environment.getProperty(
                "loanflow.models", String[].class, ProductRelease.OF_THE_CLASS_PATH.toArray(String[]::new))));
    }

    /** Named so that the starter does not add its own JSON plug-in beside ours. */
    @Bean(name = "spinProcessEnginePlugin")
    static EngineSettings engineSettings(BeanFactory beans) {
        return EngineSettings.application(new DelegateBeans(beans), () -> beans.getBean(NoteCipher.class));
    }
}
