package loanflow.legal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import loanflow.workflow.simulation.Simulator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Demo: agencies take what they get. {@code ERROR}: they refuse; {@code GARBAGE}, {@code DOWN}, {@code SLOW}: not reached. */
@Component
@Profile("demo")
class SimulatedAgencyDesk implements AgencyDesk, Simulator {

    private static final String NAME = "agency";

    private final Set<String> placed = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.OK;

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public void behave(String name, Mode how) {
        mode = how;
    }

    @Override
    public Receipt place(Placement placement) {
        return switch (mode) {
            case OK -> {
                boolean unused = placed.add(placement.key());
                yield Receipt.TAKEN;
            }
            case ERROR -> Receipt.REFUSED;
            case GARBAGE, DOWN, SLOW -> Receipt.UNCLEAR;
        };
    }

    @Override
    public Receipt recall(String agencyId, String key) {
        if (mode == Mode.DOWN || mode == Mode.SLOW || mode == Mode.GARBAGE) {
            return Receipt.UNCLEAR;
        }
        boolean unused = placed.remove(key);
        return Receipt.TAKEN;
    }
}
