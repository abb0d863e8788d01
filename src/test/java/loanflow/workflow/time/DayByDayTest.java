package loanflow.workflow.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import loanflow.workflow.relay.RelayWorkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.dao.DataAccessResourceFailureException;

/** Who drives the demo's time gives it back whole. */
class DayByDayTest {

    private final BusinessClock clock = mock(BusinessClock.class);
    private final JobExecutors executors = mock(JobExecutors.class);
    private final RelayWorkers relay = mock(RelayWorkers.class);
    private final JdbcLazyCommits commits = mock(JdbcLazyCommits.class);
    private final DayByDay time = new DayByDay(clock, mock(TimerSteps.class), executors, relay, commits);

    @BeforeEach
    void somethingRuns() throws InterruptedException {
        when(relay.isRunning()).thenReturn(true);
        when(executors.stop()).thenReturn(true);
    }

    @Test
    void whatWasDoneIsOnTheDiskBeforeOthersGoOn() throws Exception {
        time.takeOver().close();

        InOrder order = inOrder(executors, relay, commits, clock);
        order.verify(executors).stop();
        order.verify(relay).stop();
        order.verify(commits).begin();
        order.verify(commits).end();
        order.verify(clock).advance(Duration.ZERO);
        order.verify(relay).start();
        order.verify(executors).start();
    }

    @Test
    void jobsAndMessagesGoOnThoughTheDatabaseHasGone() throws Exception {
        DayByDay.Driven driven = time.takeOver();
        doThrow(new DataAccessResourceFailureException("gone")).when(clock).advance(any());

        assertThatThrownBy(driven::close).isInstanceOf(DataAccessResourceFailureException.class);

        verify(commits).end();
        verify(relay).start();
        verify(executors).start();
        assertThat(CompletableFuture.supplyAsync(this::takenOver).get(10, TimeUnit.SECONDS))
                .as("the next one may drive")
                .isNotNull();
    }

    private DayByDay.Driven takenOver() {
        try {
            return time.takeOver();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
