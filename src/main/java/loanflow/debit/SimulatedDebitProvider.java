package loanflow.debit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import loanflow.money.Money;
import loanflow.workflow.simulation.Simulator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Demo: draws from nobody. {@code ERROR}: the account is empty; {@code GARBAGE}: drawn, but the answer is lost;
 * {@code DOWN}, {@code SLOW}: not reached.
 */
@Component
@Profile("demo")
class SimulatedDebitProvider implements DebitProvider, Simulator {

    private static final String NAME = "direct-debit";

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
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
    public Answer collect(String key, String accountToken, Money amount) {
        Answer before = answers.get(key);
        return before == null ? first(key, mode) : before;
    }

    private Answer first(String key, Mode now) {
        return switch (now) {
            case OK -> keep(key, new Answer.Collected());
            case ERROR -> keep(key, new Answer.Refused("INSUFFICIENT_FUNDS"));
            case GARBAGE -> {
                Answer unused = keep(key, new Answer.Collected());
                yield new Answer.Unclear("GARBAGE");
            }
            case DOWN, SLOW -> new Answer.Unclear("NO_ANSWER");
        };
    }

    private Answer keep(String key, Answer answer) {
        answers.put(key, answer);
        return answer;
    }
}
