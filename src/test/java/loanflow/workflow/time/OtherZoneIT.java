package loanflow.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import loanflow.testing.ChildJvm;
import loanflow.testing.OwnApplication;
import loanflow.testing.Postgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** T11: a second node on the same database whose machine stands in another zone. The first one is this JVM. */
class OtherZoneIT {

    private static final Instant DUE = Instant.parse("2030-01-01T00:00:00Z");

    private static final String DATABASE = Postgres.migratedUrl();

    @BeforeAll
    static void theFirstNodeWritesATimer() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(DATABASE);
        source.setUser("postgres");
        ProcessEngine first = TimerReader.engine(source, true);
        first.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "timer.bpmn",
                        Bpmn.createExecutableProcess("timer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate(DUE.toString())
                                .endEvent()
                                .done())
                .deploy();
        first.getRuntimeService().startProcessInstanceByKey("timer");
        first.close();
    }

    @Test
    void theWholeApplicationIsRefusedThereInOneSentence() {
        AssertionError refused = catchThrowableOfType(
                AssertionError.class,
                () -> OwnApplication.in(ZoneId.of("UTC"), DATABASE).close());

        assertThat(refused)
                .hasMessageContainingAll(
                        "this JVM runs in zone UTC",
                        "the database was written in " + ZoneId.systemDefault(),
                        "start it with LOANFLOW_ZONE=" + ZoneId.systemDefault())
                .hasMessageNotContaining("\tat loanflow");
        System.out.println("T11: a second node in UTC is refused: "
                + refused.getMessage()
                        .lines()
                        .filter(line -> line.contains("this JVM runs in zone"))
                        .findFirst()
                        .orElseThrow());
    }

    /** Negative control: the same second node without the check reads the timer eight hours late, with it nothing. */
    @Test
    void withoutTheCheckItWouldReadTheTimerEightHoursOff() throws IOException {
        Instant read = Instant.parse(node("UTC", "unchecked").split(TimerReader.DUE, 2)[1]);

        System.out.printf("T11: control without the check, due %s is read as %s%n", DUE, read);
        assertThat(Duration.between(DUE, read)).isEqualTo(Duration.ofHours(8));
        assertThat(node(ZoneId.systemDefault().getId(), "checked")).endsWith(DUE.toString());
    }

    private String node(String zone, String check) throws IOException {
        try (ChildJvm node = ChildJvm.start(
                List.of("-Xmx200m", "-XX:TieredStopAtLevel=1", "-Duser.timezone=" + zone),
                TimerReader.class,
                List.of(DATABASE, check))) {
            return node.await(TimerReader.DUE);
        }
    }
}
