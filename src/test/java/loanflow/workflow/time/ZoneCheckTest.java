package loanflow.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import javax.sql.DataSource;
import loanflow.testing.Postgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T11: nodes in other zones. */
class ZoneCheckTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final DataSource database = Postgres.migrated();
    private final JdbcBusinessClock row =
            new JdbcBusinessClock(JdbcClient.create(database), new FirstDay("", ZoneId.systemDefault()));
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void backHome() {
        TimeZone.setDefault(zone);
        ClockUtil.reset();
    }

    @Test
    void aNodeInAnotherZoneIsRefused() {
        ZoneCheck check = new ZoneCheck(row);
        check.check(SHANGHAI);
        assertThatCode(() -> check.check(ZoneId.of("Asia/Chongqing"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check.check(ZoneId.of("UTC")))
                .isInstanceOf(ZoneCheck.ZoneMismatch.class)
                .hasMessageContaining("LOANFLOW_ZONE=Asia/Shanghai");
    }

    /** Negative control: without the check a timer of a node in UTC is read eight hours off in Shanghai. */
    @Test
    void withoutTheCheckADueDateWrittenInAnotherZoneIsOff() {
        Instant due = Instant.parse("2030-01-01T00:00:00Z");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        ProcessEngine inUtc = TimerReader.engine(database, false);
        inUtc.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "timer.bpmn",
                        Bpmn.createExecutableProcess("timer")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate(due.toString())
                                .endEvent()
                                .done())
                .deploy();
        inUtc.getRuntimeService().startProcessInstanceByKey("timer");
        inUtc.close();
        TimeZone.setDefault(TimeZone.getTimeZone(SHANGHAI));
        ProcessEngine inShanghai = TimerReader.engine(database, false);
        Date read = inShanghai
                .getManagementService()
                .createJobQuery()
                .singleResult()
                .getDuedate();
        inShanghai.close();
        assertThat(Duration.between(read.toInstant(), due)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void theClockMovesForGoodAndTakesTheEngineAlong() {
        row.recordZone(SHANGHAI);
        Clock wall = Clock.fixed(Instant.parse("2026-11-24T16:30:00Z"), ZoneId.of("UTC"));
        BusinessClock clock = new BusinessClock(wall, row, SHANGHAI);
        assertThat(java.time.LocalDate.now((Clock) clock)).isEqualTo("2026-11-25");
        clock.advance(Duration.ofDays(2));
        assertThat(java.time.LocalDate.now((Clock) clock)).isEqualTo("2026-11-27");
        assertThat(Duration.between(Instant.now(), ClockUtil.getCurrentTime().toInstant()))
                .isBetween(
                        Duration.ofDays(2).minusSeconds(5), Duration.ofDays(2).plusSeconds(5));
        assertThat(new BusinessClock(wall, row, SHANGHAI).instant()).isEqualTo(clock.instant());
    }
}
