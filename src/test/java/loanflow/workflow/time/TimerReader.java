package loanflow.workflow.time;

import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node of its own that only looks: says when the database's one timer is due, as its engine reads it. */
final class TimerReader {

    static final String DUE = "the timer is due ";

    private TimerReader() {}

    /**
     * The node.
     *
     * @param arguments the database's address; {@code checked} when the zone is to be checked as the application does
     */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser("postgres");
        ProcessEngine engine = engine(database, arguments[1].equals("checked"));
        System.out.println(DUE
                + engine.getManagementService()
                        .createJobQuery()
                        .singleResult()
                        .getDuedate()
                        .toInstant());
        engine.close();
    }

    static ProcessEngine engine(DataSource database, boolean checked) {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("zone-" + System.nanoTime());
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("false");
        settings.setJobExecutorActivate(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setHistory("full");
        settings.setProcessEnginePlugins(
                checked
                        ? List.of(new ZoneCheck(new JdbcBusinessClock(
                                JdbcClient.create(database), new FirstDay("", ZoneId.systemDefault()))))
                        : List.of());
        return settings.buildProcessEngine();
    }
}
