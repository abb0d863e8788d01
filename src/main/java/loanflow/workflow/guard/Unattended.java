package loanflow.workflow.guard;

import java.util.function.Supplier;

/**
 * The one way to complete a user task without a person: said aloud around the call. The form's rules hold all the
 * same, the signature is that of {@link #USER}, and it never counts as a second pair of eyes for itself.
 */
public final class Unattended {

    /** Stands in signatures for the application itself. */
    public static final String USER = "system";

    private static final ThreadLocal<Boolean> ACTIVE = ThreadLocal.withInitial(() -> false);

    private Unattended() {}

    public static <T> T run(Supplier<T> completion) {
        ACTIVE.set(true);
        try {
            return completion.get();
        } finally {
            ACTIVE.remove();
        }
    }

    static boolean isActive() {
        return ACTIVE.get();
    }
}
