package loanflow.underwriting;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed when it is first needed. */
final class Once<T> {
    private @Nullable T value;

    T get(Supplier<T> computation) {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
