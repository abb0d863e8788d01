package loanflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running application's engine is the one that {@link EngineSettings} asks for. */
@LoanflowIT
class EngineOfTheApplicationIT {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noPropertyFileTakesTheSettingsBack() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getJobExecutor().getLockTimeInMillis()).isEqualTo(EngineSettings.LEASE_MILLIS);
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo(EngineSettings.RETRIES);
        assertThat(engine.getHistoryLevel().getName()).isEqualTo(EngineSettings.HISTORY);
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("02:00");
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(2_000);
    }

    @Test
    void theZoneIsCheckedBeforeTheEngineWritesADueDate() {
        assertThat(plugins(engine.getProcessEnginePlugins()))
                .extracting(plugin -> plugin.getClass().getSimpleName())
                .contains("ZoneCheck", "EngineSettings");
        assertThat(jdbc.sql("select jvm_zone from business_clock")
                        .query(String.class)
                        .single())
                .isEqualTo(ZoneId.systemDefault().getId());
    }

    private static List<ProcessEnginePlugin> plugins(List<ProcessEnginePlugin> plugins) {
        return plugins.stream()
                .flatMap(plugin -> plugin instanceof CompositeProcessEnginePlugin composite
                        ? plugins(composite.getPlugins()).stream()
                        : List.of(plugin).stream())
                .toList();
    }
}
