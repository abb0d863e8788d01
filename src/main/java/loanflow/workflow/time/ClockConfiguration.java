package loanflow.workflow.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The two clocks of the application. Who asks for a {@link Clock} gets business time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Real time, for leases, signatures, sessions and tokens. */
    @Bean
    Clock wallClock() {
        return Clock.systemUTC();
    }

    @Bean
    @Primary
    BusinessClock businessClock(JdbcBusinessClock row, @Value("${loanflow.zone:Asia/Shanghai}") ZoneId zone) {
        return new BusinessClock(Clock.systemUTC(), row, zone);
    }
}
