package loanflow.workflow.guard;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Comes before all other resolvers: lets expressions look into plain values only. Without it the execution leads to
 * every service of the engine, and any value by its class to the whole Java runtime.
 */
final class PlainValues extends ReadingResolver {

    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Date.class,
            TemporalAccessor.class,
            SpinJsonNode.class,
            Map.class,
            Collection.class,
            org.joda.time.base.BaseDateTime.class);

    /** What a call activity passes on. */
    private static final Set<String> BUSINESS_KEY = Set.of("businessKey", "processBusinessKey");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        check(base, property);
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        check(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        check(base, property);
    }

    private static void check(@Nullable Object base, @Nullable Object property) {
        String name = String.valueOf(property);
        if (base == null || (base instanceof DelegateExecution && BUSINESS_KEY.contains(name))) {
            return;
        }
        if (name.equals("class")
                || name.equals("getClass")
                || PLAIN.stream().noneMatch(type -> type.isInstance(base))) {
            throw new ELException("expressions may look into plain values only, not for " + name + " of "
                    + base.getClass().getSimpleName());
        }
    }
}
