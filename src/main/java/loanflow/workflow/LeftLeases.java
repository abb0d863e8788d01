package loanflow.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frees what an application that was killed had in its hands, so that the next start goes on at once instead of after
 * the lease. Only where nobody else can be at work: {@code loanflow.only-node} says that the database's folder is
 * locked for us. An engine plugin, because the engine takes jobs as soon as it is built.
 */
@Component
@ConditionalOnBooleanProperty("loanflow.only-node")
class LeftLeases extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(LeftLeases.class);

    private final JdbcClient jdbc;

    LeftLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        int jobs = jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null"
                        + " where lock_owner_ is not null")
                .update();
        // A pause after a failure ends early too: what is sent again has its old key.
        int messages = jdbc.sql("update outbox set next_try_at = clock_timestamp()"
                        + " where state = 'WAITING' and tries > 0 and next_try_at > clock_timestamp()")
                .update();
        if (jobs + messages > 0) {
            LOG.info("Taken over from the application before: {} jobs, {} messages", jobs, messages);
        }
    }
}
