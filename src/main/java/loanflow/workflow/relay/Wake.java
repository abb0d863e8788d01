package loanflow.workflow.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes a sleeping worker as soon as a transaction that left it work has committed. */
@Component
class Wake {

    private final Semaphore bell = new Semaphore(0);

    void afterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            bell.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.release();
            }
        });
    }

    /** Sleeps until woken, at most so long. */
    void await(Duration longest) throws InterruptedException {
        boolean unused = bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
