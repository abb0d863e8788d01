package loanflow.workflow.guard;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which task this thread completes the guarded way at the moment. */
final class UnderWay {

    private static final ThreadLocal<@Nullable String> TASK = new ThreadLocal<>();

    private UnderWay() {}

    static boolean is(String taskId) {
        return taskId.equals(TASK.get());
    }

    static <T extends @Nullable Object> T with(String taskId, Supplier<T> completion) {
        String outer = TASK.get();
        TASK.set(taskId);
        try {
            return completion.get();
        } finally {
            TASK.set(outer);
        }
    }
}
