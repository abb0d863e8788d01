package loanflow.workflow;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine of the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Named so that the starter does not add its own JSON plug-in beside ours. */
    @Bean(name = "spinProcessEnginePlugin")
    static EngineSettings engineSettings(BeanFactory beans) {
        return EngineSettings.application(new DelegateBeans(beans), () -> beans.getBean(NoteCipher.class));
    }
}
