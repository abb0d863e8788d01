package loanflow.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import loanflow.money.Money;
import loanflow.workflow.simulation.Simulator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Demo: decides for us after {@value #DAYS} days and asks 50 for its trouble. {@code ERROR}: decides against us;
 * {@code GARBAGE}: takes the case, but the answer is lost; {@code DOWN}, {@code SLOW}: not reached. A case that it does
 * not know, because the demo was started anew, counts as filed on the day it is asked about.
 */
@Component
@Profile("demo")
class SimulatedTribunal implements Tribunal, Simulator {

    private static final String NAME = "tribunal";
    private static final long COSTS_FEN = 5_000;
    static final int DAYS = 5;

    private final Clock clock;
    private final Map<String, LocalDate> filed = new ConcurrentHashMap<>();
    private volatile Mode mode = Mode.OK;

    SimulatedTribunal(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public void behave(String name, Mode how) {
        mode = how;
    }

    @Override
    public Answer file(Filing filing) {
        if (mode == Mode.DOWN || mode == Mode.SLOW) {
            return new Answer.Unclear("NO_ANSWER");
        }
        LocalDate unused = filedOn(filing.key());
        return mode == Mode.GARBAGE
                ? new Answer.Unclear("GARBAGE")
                : new Answer.Pending(
                        reference(filing.key()),
                        Money.ofMinor(COSTS_FEN, filing.amount().currency()));
    }

    @Override
    public Answer decisionOf(String key) {
        return switch (mode) {
            case ERROR -> new Answer.Lost("NOT_PROVED");
            case GARBAGE, DOWN, SLOW -> new Answer.Unclear("NO_ANSWER");
            case OK ->
                filedOn(key).plusDays(DAYS).isAfter(LocalDate.now(clock))
                        ? new Answer.Unclear("NOT_DECIDED")
                        : new Answer.Won("award-" + reference(key));
        };
    }

    private LocalDate filedOn(String key) {
        return filed.computeIfAbsent(key, one -> LocalDate.now(clock));
    }

    private static String reference(String key) {
        return Integer.toHexString(key.hashCode());
    }
}
