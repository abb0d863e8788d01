package loanflow.workflow.decision;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * Makes the FEEL engine of all decision tables. The stock one builds its table of functions and parses the text anew
 * for every single cell it evaluates; see {@link ParseOnceFeel}. Its "now" and "today" are the engine's business time.
 */
public final class FastFeel implements FeelEngineFactory {

    private static final FeelEngineClock BUSINESS_TIME =
            () -> ClockUtil.getCurrentTime().toInstant().atZone(ZoneId.systemDefault());

    /** The engine behind, for whoever only wants to know whether a text is FEEL. */
    static org.camunda.feel.FeelEngine parser() {
        List<org.camunda.feel.FeelEngine> built = new ArrayList<>();
        FeelEngine unused = engine(built::add);
        return built.get(0);
    }

    @Override
    public FeelEngine createInstance() {
        return engine(built -> {});
    }

    private static FeelEngine engine(Consumer<org.camunda.feel.FeelEngine> whenBuilt) {
        return new ScalaFeelEngine(null) {
            @Override
            protected org.camunda.feel.FeelEngine buildFeelEngine(
                    CustomFunctionTransformer functions, CompositeValueMapper values) {
                org.camunda.feel.FeelEngine built = new ParseOnceFeel(functions, values, BUSINESS_TIME);
                whenBuilt.accept(built);
                return built;
            }
        };
    }
}
