package loanflow.demo;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

/** When the portfolio begins: it takes the engine's jobs over, so the job executor must run by then. */
class PortfolioStartTest {

    private static final long SEED = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 9);

    private final JdbcPortfolios portfolios = mock(JdbcPortfolios.class);
    private final JdbcApplicants applicants = mock(JdbcApplicants.class);
    private final PortfolioLife life = mock(PortfolioLife.class);

    @BeforeEach
    void anEmptyHouse() {
        when(portfolios.state()).thenReturn(JdbcPortfolios.State.NONE);
        when(applicants.nobodyCameYet()).thenReturn(true);
    }

    @Test
    void nothingBeginsBeforeRequestsAreTaken() {
        start(FIRST_DAY).begin(readiness(ReadinessState.REFUSING_TRAFFIC));

        verifyNoInteractions(portfolios, life);
    }

    @Test
    void itBeginsOnceWhenRequestsAreTaken() throws InterruptedException {
        PortfolioStart start = start(FIRST_DAY);

        start.begin(readiness(ReadinessState.ACCEPTING_TRAFFIC));
        start.begin(readiness(ReadinessState.ACCEPTING_TRAFFIC));

        verify(portfolios).begin(SEED);
        verify(life, timeout(10_000)).live();
        verify(portfolios, timeout(10_000)).end();
    }

    @Test
    void aHouseThatIsOlderOrHasBeenVisitedIsLeftAsItIs() {
        start(FIRST_DAY.plusDays(1)).begin(readiness(ReadinessState.ACCEPTING_TRAFFIC));
        when(applicants.nobodyCameYet()).thenReturn(false);
        start(FIRST_DAY).begin(readiness(ReadinessState.ACCEPTING_TRAFFIC));

        verifyNoInteractions(life);
    }

    @Test
    void whatWasBegunGoesOnWheneverItIs() throws InterruptedException {
        when(portfolios.state()).thenReturn(JdbcPortfolios.State.BEGUN);

        start(FIRST_DAY.plusDays(99)).begin(readiness(ReadinessState.ACCEPTING_TRAFFIC));

        verify(life, timeout(10_000)).live();
    }

    private PortfolioStart start(LocalDate today) {
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new PortfolioStart(
                new DemoSettings(true, SEED, FIRST_DAY, 1, 1, 1, 1, 1),
                portfolios,
                applicants,
                life,
                mock(Progress.class),
                Clock.fixed(noon, ZoneOffset.UTC));
    }

    private AvailabilityChangeEvent<ReadinessState> readiness(ReadinessState state) {
        return new AvailabilityChangeEvent<>(this, state);
    }
}
