package loanflow.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/** The clients of both loads: so many threads, one call after the other. */
final class InParallel {

    private static final long LONGEST_NANOS = 300_000_000_000L;

    private InParallel() {}

    static <T> List<T> call(int times, IntFunction<T> call) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(DecisionRateBenchmark.CLIENTS);
        try {
            List<Future<T>> calls = new ArrayList<>();
            for (int n = 0; n < times; n++) {
                int number = n;
                calls.add(clients.submit(() -> call.apply(number)));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : calls) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    static void await(long wanted, LongSupplier done) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_NANOS;
        while (done.getAsLong() < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + done.getAsLong() + " of " + wanted + " came to their end");
            }
            Thread.sleep(20);
        }
    }
}
