package loanflow.workflow.time;

import java.time.ZoneId;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a node whose JVM runs in another zone than the nodes before it: the engine stores due dates as local
 * time, so its timers would fire hours early or late. An engine plugin, because the engine writes due dates as soon as
 * it deploys; for the same reason the business clock, which drives the engine's, comes first.
 */
@Component
@DependsOn("businessClock")
class ZoneCheck extends AbstractProcessEnginePlugin {

    private final JdbcBusinessClock row;

    ZoneCheck(JdbcBusinessClock row) {
        this.row = row;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        check(ZoneId.systemDefault());
    }

    void check(ZoneId mine) {
        ZoneId recorded = row.recordZone(mine);
        if (!recorded.getRules().equals(mine.getRules())) {
            throw new ZoneMismatch(recorded, mine);
        }
    }

    /** The start is refused. */
    static final class ZoneMismatch extends IllegalStateException {
        ZoneMismatch(ZoneId recorded, ZoneId mine) {
            super("this JVM runs in zone " + mine + ", but the database was written in " + recorded
                    + ": start it with LOANFLOW_ZONE=" + recorded);
        }
    }
}
