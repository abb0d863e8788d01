package loanflow.disbursement.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import loanflow.disbursement.FunderBans;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FunderBanProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("funder-ban");

    private static final AtomicLong KEYS = new AtomicLong();

    private final FunderBans bans = mock(FunderBans.class);

    @Test
    void fromItsFirstDayOnReservationsAreReroutedUntilNoneIsLeft() {
        when(bans.reroute()).thenReturn(true, true, false);
        ProcessInstance ban = imposed(LocalDate.now());
        PROCESS.runDueJobs();
        verify(bans, times(3)).reroute();
        assertThat(ban).isEnded().hasPassed("Event_BanInForce");
    }

    @Test
    void beforeItsFirstDayNothingHappens() {
        ProcessInstance ban = imposed(LocalDate.now().plusDays(2));
        PROCESS.runDueJobs();
        verify(bans, never()).reroute();
        assertThat(ban).isWaitingAt("Event_BanBegins");
    }

    /** As the door does it. */
    private ProcessInstance imposed(LocalDate from) {
        PROCESS.delegates(new RerouteReservationsDelegate(bans));
        long key = KEYS.incrementAndGet();
        new EngineDisbursementProcesses(PROCESS.engine().getRuntimeService()).banImposed(key, from);
        return PROCESS.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("funder-ban-" + key)
                .singleResult();
    }
}
