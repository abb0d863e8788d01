package loanflow.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import loanflow.screening.LookupAnswer.Unavailable;
import loanflow.screening.LookupAnswer.Why;
import loanflow.workflow.simulation.Simulator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Every vendor of the demo. The same person gets the same answer, always; see {@link Persona}. */
@Component
@Profile("demo")
class SimulatedVendors implements LookupVendor, Simulator {

    /** What income services say of a person who declared nothing: 10,000 yuan a month. */
    private static final long UNDECLARED_INCOME_FEN = 1_000_000;

    private static final Duration LONGER_THAN_ANY_PATIENCE = Duration.ofSeconds(60);

    private final Map<String, Mode> modes = new ConcurrentHashMap<>();

    @Override
    public Set<String> names() {
        return FactSource.vendors().stream().map(FactSource::vendor).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void behave(String name, Mode mode) {
        modes.put(name, mode);
    }

    @Override
    public LookupAnswer ask(LookupRequest request) {
        Persona persona = Persona.of(request.subject().idNumber());
        Mode mode = modes.getOrDefault(request.vendor().vendor(), Mode.OK);
        return switch (mode == Mode.OK ? persona.modeOf(request.vendor()) : mode) {
            case OK -> AnswerSchema.read(request.vendor(), FactsJson.write(facts(persona, request)));
            case SLOW -> sleep();
            case ERROR -> new Unavailable(Why.ERROR);
            case GARBAGE -> AnswerSchema.read(request.vendor(), "<html>502</html>");
            case DOWN -> new Unavailable(Why.DOWN);
        };
    }

    private static Map<String, Object> facts(Persona persona, LookupRequest request) {
        Map<String, Object> facts = new HashMap<>(persona.factsOf(request.vendor()));
        if (request.vendor() == FactSource.INCOME) {
            Long declared = request.declaredIncomeFen();
            BigDecimal confirmed = persona.incomeShare()
                    .multiply(BigDecimal.valueOf(declared == null ? UNDECLARED_INCOME_FEN : declared));
            long fen = confirmed.setScale(0, RoundingMode.HALF_UP).longValueExact();
            facts.put(Fact.BANK_INFLOW_FEN.variable(), fen);
            facts.put(Fact.SOCIAL_SECURITY_BASE_FEN.variable(), fen);
            facts.put(Fact.TAXED_INCOME_FEN.variable(), fen);
        }
        return facts;
    }

    private static LookupAnswer sleep() {
        try {
            Thread.sleep(LONGER_THAN_ANY_PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Unavailable(Why.SLOW);
    }
}
