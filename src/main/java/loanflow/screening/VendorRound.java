package loanflow.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import loanflow.screening.LookupAnswer.Unavailable;
import loanflow.screening.LookupAnswer.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Asks several vendors at the same time and waits for all, but never longer than the patience. */
@Component
@EnableConfigurationProperties(VendorSettings.class)
class VendorRound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VendorRound.class);
    private static final int MOST_THREADS = 64;

    private final LookupVendor vendor;
    private final Duration patience;
    private final ExecutorService threads;

    VendorRound(LookupVendor vendor, VendorSettings settings) {
        this.vendor = vendor;
        this.patience = settings.patience();
        // When all threads are busy the caller asks itself: slower, never lost.
        this.threads = new ThreadPoolExecutor(
                0,
                MOST_THREADS,
                30,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    List<VendorAnswer> ask(List<FactSource> vendors, Function<FactSource, LookupRequest> question) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<Future<LookupAnswer>> asked = new ArrayList<>();
        vendors.forEach(source -> asked.add(threads.submit(() -> vendor.ask(question.apply(source)))));
        List<VendorAnswer> answers = new ArrayList<>();
        for (int n = 0; n < vendors.size(); n++) {
            answers.add(VendorAnswer.of(vendors.get(n), await(asked.get(n), deadline)));
        }
        return answers;
    }

    private static LookupAnswer await(Future<LookupAnswer> asked, long deadline) {
        try {
            return asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            boolean stopped = asked.cancel(true);
            LOG.info("a vendor did not answer in time, stopped: {}", stopped);
            return new Unavailable(Why.SLOW);
        } catch (ExecutionException e) {
            // Only the kind of the failure: its message may quote what was asked.
            LOG.warn(
                    "a vendor's adapter failed: {}",
                    String.valueOf(e.getCause() == null ? e : e.getCause().getClass()));
            return new Unavailable(Why.DOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unavailable(Why.DOWN);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
