package loanflow.workflow.decision;

import java.time.ZoneId;
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
        ParseOnceFeel[] built = new ParseOnceFeel[1];
        FeelEngine unused = new ScalaFeelEngine(null) {
            @Override
            protected org.camunda.feel.FeelEngine buildFeelEngine(
                    CustomFunctionTransformer functions, CompositeValueMapper values) {
                built[0] = new ParseOnceFeel(functions, values, BUSINESS_TIME);
                return built[0];
            }
        };
        return built[0];
    }

    @Override
    public FeelEngine createInstance() {
        return new ScalaFeelEngine(null) {
            @Override
            protected org.camunda.feel.FeelEngine buildFeelEngine(
                    CustomFunctionTransformer functions, CompositeValueMapper values) {
                return new ParseOnceFeel(functions, values, BUSINESS_TIME);
            }
        };
    }
}
