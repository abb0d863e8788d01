package loanflow.workflow.relay;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Handlers by name. They are looked up late: they depend on doors that depend on the outbox. */
final class LateHandlers<H> {

    private final ObjectProvider<H> handlers;
    private final Function<H, String> name;
    private @Nullable Map<String, H> byName;

    LateHandlers(ObjectProvider<H> handlers, Function<H, String> name) {
        this.handlers = handlers;
        this.name = name;
    }

    synchronized @Nullable H of(String wanted) {
        Map<String, H> known = byName;
        if (known == null) {
            known = handlers.stream().collect(Collectors.toMap(name, Function.identity()));
            byName = known;
        }
        return known.get(wanted);
    }
}
