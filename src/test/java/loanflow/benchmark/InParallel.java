package loanflow.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * The clients of both loads: so many threads, one call after the other, and never more open cases than so many: on a
 * slow machine the backlog would else outlast the patience with which a case waits for its vendors.
 */
final class InParallel {

    private static final int MOST_OPEN = 16;
    private static final long LONGEST_NANOS = 300_000_000_000L;

    private InParallel() {}

    /** The answers of all calls, when as many cases are done. */
    static <T> List<T> call(int times, IntFunction<T> call, LongSupplier done) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(DecisionRateBenchmark.CLIENTS);
        Semaphore places = new Semaphore(MOST_OPEN);
        try {
            List<Future<T>> calls = new ArrayList<>();
            for (int n = 0; n < times; n++) {
                int number = n;
                calls.add(clients.submit(() -> {
                    places.acquire();
                    return call.apply(number);
                }));
            }
            await(times, done, places);
            List<T> answers = new ArrayList<>();
            for (Future<T> one : calls) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    private static void await(int wanted, LongSupplier done, Semaphore places) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_NANOS;
        int seen = 0;
        while (seen < wanted) {
            int now = (int) done.getAsLong();
            places.release(now - seen);
            seen = now;
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + seen + " of " + wanted + " came to their end");
            }
            Thread.sleep(20);
        }
    }
}
