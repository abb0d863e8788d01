package loanflow.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the portfolio of a new house, in one thread of its own: people, engine and clock in one order. Killed, it goes
 * on where it stood at the next start: everything that is done once is done under a name.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class PortfolioStart {

    private static final Logger LOG = LoggerFactory.getLogger(PortfolioStart.class);

    private final DemoSettings settings;
    private final JdbcPortfolios portfolios;
    private final JdbcApplicants applicants;
    private final PortfolioLife life;
    private final Progress progress;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();

    PortfolioStart(
            DemoSettings settings,
            JdbcPortfolios portfolios,
            JdbcApplicants applicants,
            PortfolioLife life,
            Progress progress,
            Clock clock) {
        this.settings = settings;
        this.portfolios = portfolios;
        this.applicants = applicants;
        this.life = life;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Once, when requests are taken: what starts with the application, the engine's job executor too, runs by then and can
     * be stopped.
     */
    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && asked.compareAndSet(false, true)) {
            begin();
        }
    }

    private void begin() {
        if (settings.portfolio() && mayLive()) {
            Thread thread = new Thread(this::live, "portfolio");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Only a house that has just begun on the fixed first day, and to which nobody has come yet, is filled. */
    private boolean mayLive() {
        JdbcPortfolios.State state = portfolios.state();
        if (state == JdbcPortfolios.State.NONE
                && applicants.nobodyCameYet()
                && LocalDate.now(clock).equals(settings.firstDay())) {
            portfolios.begin(settings.seed());
            return true;
        }
        return state == JdbcPortfolios.State.BEGUN;
    }

    private void live() {
        try {
            life.live();
            portfolios.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            progress.stopped();
            LOG.error("the portfolio stops on {}; the next start goes on from there", LocalDate.now(clock), e);
        }
    }
}
